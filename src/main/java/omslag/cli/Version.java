package omslag.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the jar says it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Omslag.class.getPackage().getImplementationVersion();
        return new String[] {"omslag " + (version == null ? "(not from a jar)" : version)};
    }
}
