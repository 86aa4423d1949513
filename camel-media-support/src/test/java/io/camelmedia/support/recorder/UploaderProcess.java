package io.camelmedia.support.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link FileUploader} in a JVM of its own, with little memory. */
public final class UploaderProcess {

    private final Process process;
    private final Path log;

    private UploaderProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param program has a {@code main} that runs the uploader
     * @param service addresses of the service, as the uploader takes them
     * @param folder  for the upload store and the log
     * @param options of the JVM
     */
    public static UploaderProcess start(
            Class<? extends FileUploader> program,
            String service,
            Path folder,
            String uri,
            Path film,
            String... options)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx64m");
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                service,
                folder.resolve("uploads").toString(),
                uri,
                film.toString()));
        Path log = Files.createTempFile(folder, "uploader", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new UploaderProcess(process, log);
    }

    /** SIGKILL: it has no time to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** @return what it printed */
    public String awaitSuccess() throws IOException, InterruptedException {
        boolean ended = process.waitFor(500, TimeUnit.SECONDS);
        String printed = Files.readString(log);
        assertThat(ended).as(printed).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
