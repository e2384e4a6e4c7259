using Scheduler.Domain.Lines;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class OneBlockPerClassCompilerTests
{
    [Fact]
    public void Compile_Class_OwesExactlyItsBlockInItsWindow()
    {
        var problem = Compiling.TenDays().Line("L1", specialClass: SpecialClass.KeyProject).Line("L2").Window("own", "2027-01-03..2027-01-10")
            .OneBlockPerClass("block", "own", 4, LineSelector.All with { SpecialClasses = [SpecialClass.KeyProject] }).Compile();
        Assert.Equal(["0-9: 4..4 block", "0-1: 0..0 block"], problem.Counts("L1"));
        Assert.True(problem.Line("L1").Block.OneBlock);
        Assert.Empty(problem.Counts("L2"));
        Assert.False(problem.Line("L2").Block.OneBlock);
    }
}
