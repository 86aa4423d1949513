onException(io.camelmedia.support.error.StoppedException.class)
    .handled(false);
onException(io.camelmedia.support.error.MediaApiException.class)
    .handled(true)
    .useOriginalMessage()
    .log(org.apache.camel.LoggingLevel.WARN, "${header.CamelFileName}: ${exception.message}")
    .to("file:failed");

from("file:inbox").routeId("enhance")
    .setVariable("film", simple("${header.CamelFileName}"))
    .to("pixop:ingest?waitForCompletion=true&pollInterval=5s")
    .setHeader("CamelPixopVideoId", simple("${body.videoId}"))
    .setBody(simple("${null}"))
    .to("pixop:process?container=mp4&codec=h264&scaler=pabsr1&resolution=uhd_4k&waitForCompletion=true&pollInterval=5s")
    .setHeader("CamelPixopVideoId", simple("${body.processedVideoId}"))
    .to("pixop:media/download?file=outbox/")
    .log("${variable.film}: ${body.path}, ${body.bytes} bytes");

from("pixop:process?projectId={{project}}").routeId("progress")
    .log("${body.processedVideoId}: ${body.phase}, ${body.processingState.processingProgressPercent} %");
