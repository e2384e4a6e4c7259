using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class BlockLengthCompilerTests
{
    [Fact]
    public void Compile_AllNumbers_AreTheShape()
    {
        var problem = Compiling.TenDays().Line("L1").Blocks("blocks", 3, 6, 4, 2, lastMayContinue: true).Compile();
        Assert.Equal(new BlockShape(3, 6, 4, 2, LastStopMayContinue: true, OneBlock: false), problem.Line("L1").Block);
    }

    [Fact]
    public void Compile_NoLongestStop_IsUnlimited() =>
        Assert.Equal(BlockShape.Unlimited, Compiling.TenDays().Line("L1").Blocks("blocks", 3).Compile().Line("L1").Block.MaxStop);

    [Fact]
    public void Compile_LineNotChosen_MayStopForSingleDays()
    {
        var rule = new BlockLength("blocks", ScenarioBuilder.Source, LineSelector.All with { Lines = ["L2"] }, 3, null, 4, 2, false);
        Assert.Equal(BlockShape.Anything, Compiling.TenDays().Line("L1").Line("L2").Rule(rule).Compile().Line("L1").Block);
    }
}
