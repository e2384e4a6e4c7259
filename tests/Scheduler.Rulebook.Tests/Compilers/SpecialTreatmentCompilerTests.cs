using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class SpecialTreatmentCompilerTests
{
    private static ScenarioBuilder Treated(TreatmentKind kind, int? percent = null) => Compiling.TenDays()
        .Line("L1", specialClass: SpecialClass.CarbideSlag).Line("L2")
        .BaseDays("base", "horizon", 5).Treatment("treated", SpecialClass.CarbideSlag, kind, percent);

    [Fact]
    public void Compile_Exempt_NeverStops() => Assert.Equal(["0-9: 0..0 treated"], Treated(TreatmentKind.Exempt).Compile().Counts("L1"));

    [Fact]
    public void Compile_Share_IsRoundedUp() => Assert.Equal(["0-9: 3..10 base"], Treated(TreatmentKind.Share, 41).Compile().Counts("L1"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Compile_OneBlock_ShapesTheBlockWhateverOtherBlockRulesSay(bool before)
    {
        var builder = Compiling.TenDays().Line("L1", specialClass: SpecialClass.CarbideSlag).Line("L2");
        if (before) builder.Blocks("blocks", 2, 4);
        builder.Treatment("block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock);
        if (!before) builder.Blocks("blocks", 2, 4);
        var problem = builder.Compile();
        Assert.True(problem.Line("L1").Block is { OneBlock: true, MinStop: 2, MaxStop: 4 });
        Assert.True(problem.Line("L2").Block is { OneBlock: false, MinStop: 2, MaxStop: 4 });
    }

    [Theory]
    [InlineData(TreatmentKind.Exempt)]
    [InlineData(TreatmentKind.Share)]
    [InlineData(TreatmentKind.OneBlock)]
    public void Compile_LineOfAnotherClass_IsNotTouched(TreatmentKind kind)
    {
        var problem = Treated(kind, kind == TreatmentKind.Share ? 50 : null).Compile();
        Assert.Equal(["0-9: 5..10 base"], problem.Counts("L2"));
        Assert.False(problem.Line("L2").Block.OneBlock);
    }
}
