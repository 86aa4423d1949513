package io.camelmedia.benchmarks.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** JVMs with the classes of this one. */
public final class Jvm {

    private Jvm() {}

    /** A JVM that runs a main class; what it says on its standard error is shown. */
    public static ProcessBuilder builder(Class<?> main, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
