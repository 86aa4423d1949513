from("file:inbox").routeId("upload")
    .to("pex:assets/upload?mediaType=video&mimeType=video/mp4&uploadStore=file:state")
    .log("${header.CamelFileName} is asset ${body.assetId}");
