package omslag.parameter;

/**
 * Mindset by kind of government.
 *
 * @param municipality municipalities
 * @param province provinces
 * @param waterAuthority water authorities
 * @param ministry ministries
 * @param agency agencies
 */
public record ByKind(
        KindMindset municipality,
        KindMindset province,
        KindMindset waterAuthority,
        KindMindset ministry,
        KindMindset agency) {
    /** The mindset of boards of this kind. */
    public KindMindset of(omslag.term.Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> municipality;
            case PROVINCE -> province;
            case WATER_AUTHORITY -> waterAuthority;
            case MINISTRY -> ministry;
            case AGENCY -> agency;
        };
    }
}
