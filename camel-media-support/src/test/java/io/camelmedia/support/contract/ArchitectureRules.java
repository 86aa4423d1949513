// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.camelmedia.support.camel.MediaOperation;
import org.apache.hc.client5.http.classic.HttpClient;

/** The direction of the arrows, the same for every component. */
public final class ArchitectureRules {

    @ArchTest
    static final ArchRule supportKnowsNoComponent = noClasses()
            .that()
            .resideInAPackage("io.camelmedia.support..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.camelmedia.component..", "io.camelmedia.testkit..");

    @ArchTest
    static final ArchRule componentsDoNotKnowEachOther = slices().matching("io.camelmedia.component.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("io.camelmedia.(support|component).(*)..")
            .should()
            .beFreeOfCycles();

    /** The table of operations refers to them and hands in the operations that they call. */
    @ArchTest
    static final ArchRule workflowsFeedsAndJobsDoNotKnowTheTableOfOperations = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.camelmedia.component.*.workflow..",
                    "io.camelmedia.component.*.feed..",
                    "io.camelmedia.component.*.job..")
            .should()
            .dependOnClassesThat(implement(MediaOperation.class));

    @ArchTest
    static final ArchRule ofJacksonAComponentKnowsAnnotationsAndTrees = noClasses()
            .that()
            .resideInAPackage("io.camelmedia.component..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                    .and(not(resideInAPackage("com.fasterxml.jackson.annotation")))
                    .and(not(equivalentTo(JsonNode.class))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noHttpClientTypeInAComponentsPublicMethods = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("io.camelmedia.component..")
            .and()
            .arePublic()
            .should(haveNoHttpClientTypes())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule modelsAreRecordsOrEnumsOrBuilders = classes()
            .that()
            .resideInAPackage("io.camelmedia.component..model..")
            .and()
            .areTopLevelClasses()
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .orShould(be(simpleNameEndingWith("Builder")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule recordsThatHoldSecretsHaveTextsWithoutThem = classes()
            .that()
            .areRecords()
            .and()
            .resideInAnyPackage("io.camelmedia.support..", "io.camelmedia.component..")
            .and(holdSecrets())
            .should(haveTextsOfTheirOwn())
            .allowEmptyShould(true);

    private ArchitectureRules() {}

    /** By the names of their fields; headers are secret where they are those of requests. */
    private static DescribedPredicate<JavaClass> holdSecrets() {
        DescribedPredicate<JavaClass> requests = resideInAnyPackage(
                "io.camelmedia.support.http..", "io.camelmedia.support.auth..", "io.camelmedia.support.transfer..");
        return DescribedPredicate.describe("hold secrets", type -> type.getFields().stream()
                .filter(field -> !field.getRawType().isPrimitive())
                .map(JavaField::getName)
                .anyMatch(name -> name.matches("(?i).*(token|secret|password|fileUrl|proof).*")
                                && !name.matches("(?i)(legacy)?trackToken")
                        || name.equals("headers") && requests.test(type)));
    }

    /** The text that the compiler makes of all fields is final. */
    private static ArchCondition<JavaClass> haveTextsOfTheirOwn() {
        return new ArchCondition<>("have a toString of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaMethod text = type.getMethod("toString");
                boolean own = !text.getModifiers().contains(JavaModifier.FINAL);
                events.add(new SimpleConditionEvent(type, own, text.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> be(DescribedPredicate<? super JavaClass> predicate) {
        return new ArchCondition<>(predicate.getDescription()) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, predicate.test(item), item.getName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveNoHttpClientTypes() {
        DescribedPredicate<JavaClass> http =
                resideInAnyPackage("org.apache.hc..").and(not(equivalentTo(HttpClient.class)));
        return new ArchCondition<>("have no HttpClient types in their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean violated = !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && (http.test(method.getRawReturnType())
                                || method.getRawParameterTypes().stream().anyMatch(http));
                events.add(new SimpleConditionEvent(method, !violated, method.getFullName()));
            }
        };
    }
}
