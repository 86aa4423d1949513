from("pex:copies?startFrom=beginning&cursorStore=file:state").routeId("matches")
    .convertBodyTo(String.class)
    .to("file:outbox?fileName=copies.jsonl&fileExist=Append&appendChars=\\n");
