from("file:inbox").routeId("audio")
    .to("contentapi:assets/upload")
    .setHeader("CamelContentApiAssetId", simple("${body.originalAssetId}"))
    .setHeader("CamelFileName", simple("${file:name.noext}.mp3"))
    .to("contentapi:assets/download?format=mp3&bitrate=320000&channels=2&waitForCompletion=true&file=outbox/")
    .log("${body.path}, ${body.bytes} bytes");
