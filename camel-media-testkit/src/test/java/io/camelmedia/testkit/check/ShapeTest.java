// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.api.Json;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Shape RECORD = Shape.ofRecord(
            Json.objectOf("{\"Film\":{\"id\":\"integer\",\"size\":\"number\",\"tags\":\"[string]\","
                            + "\"by\":\"User\",\"extra\":\"any\"},\"User\":{\"name\":\"string\"}}")
                    .orElseThrow(),
            "Film");

    @Test
    void whatARecordKnowsIsTheSame() {
        Shape film = shape("{'id':1,'size':2.5,'tags':['a'],'by':{'name':'x'},'extra':{'deep':{'er':1}}}");

        assertThat(film.moreThan(RECORD)).isEmpty();
        assertThat(film.otherTypesThan(RECORD)).isEmpty();
    }

    @Test
    void absentAndNullFieldsAreNoDifferenceAndWholeNumbersAreNumbers() {
        Shape film = shape("{'id':null,'size':2,'tags':[]}");

        assertThat(film.moreThan(RECORD)).isEmpty();
        assertThat(film.otherTypesThan(RECORD)).isEmpty();
    }

    @Test
    void ofAnUnknownObjectOnlyItsOwnNameIsTold() {
        assertThat(shape("{'new':{'a':1,'b':{}},'by':{'mail':'x'}}").moreThan(RECORD))
                .containsExactly("/by/mail", "/new");
    }

    @Test
    void anotherTypeIsToldWithBoth() {
        assertThat(shape("{'id':'1','tags':[{'x':1}],'by':'x'}").otherTypesThan(RECORD))
                .containsExactly("/by string not object", "/id string not integer", "/tags/* object not string");
    }

    private static Shape shape(String json) {
        return Shape.of(Json.objectOf(json.replace('\'', '"')).orElseThrow());
    }
}
