using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class NestedWindowCompilerTests
{
    private static string[] Counts(ScenarioBuilder builder, int days)
    {
        builder.Line("L1", specialClass: SpecialClass.CarbideSlag)
            .Window("parent", "2027-01-01..2027-01-08").Window("child", "2027-01-01..2027-01-03", "2027-01-08").BaseDays("base", "parent", 5);
        return builder.Rule(new NestedWindow(
            "nested", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("parent"), builder.WindowOf("child"), days)).Compile().Counts("L1");
    }

    [Fact]
    public void Compile_Days_AreCountedInTheChildAndInTheParent() => Assert.Equal(
        ["0-9: 5..10 base", "0-7: 5..8 base", "0-2+7: 2..4 nested"], Counts(Compiling.TenDays(), 2));

    [Fact]
    public void Compile_Share_ScalesTheDays() => Assert.Equal(
        ["0-9: 3..10 base", "0-7: 3..8 base", "0-2+7: 2..4 nested"],
        Counts(Compiling.TenDays().Treatment("half", SpecialClass.CarbideSlag, TreatmentKind.Share, 50), 3));

    [Fact]
    public void Compile_OneBlock_IsNotBound() => Assert.Equal(
        ["0-9: 5..10 base"], Counts(Compiling.TenDays().Treatment("block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock), 2));
}
