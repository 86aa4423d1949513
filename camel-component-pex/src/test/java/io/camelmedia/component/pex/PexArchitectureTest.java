// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.camelmedia.support.contract.ArchitectureRules;

@AnalyzeClasses(packages = "io.camelmedia", importOptions = ImportOption.DoNotIncludeTests.class)
class PexArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
}
