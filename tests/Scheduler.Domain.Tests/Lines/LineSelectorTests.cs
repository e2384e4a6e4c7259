using System.Collections.Immutable;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Tests.Lines;

public sealed class LineSelectorTests
{
    private static readonly City City = new("c1", LocalizedText.Same("c1"), "key", 1, []) { Region = "north" };

    private static readonly LineSelector Clean = LineSelector.All with { Facts = [new("ultra-low", [FactValue.Yes])] };

    [Theory]
    [InlineData("L1", true)]
    [InlineData("L2", false)]
    public void Selector_ByList_ChoosesTheListed(string listed, bool chosen) =>
        Assert.Equal(chosen, Judge(LineSelector.All with { Lines = [listed] }));

    [Fact]
    public void Selector_ByRegionMarketAndCapacity_NeedsAll()
    {
        var selector = LineSelector.All with { Regions = ["north"], Markets = ["m1"], MinTonnesPerDay = 5000, MaxTonnesPerDay = 5000 };

        Assert.True(Judge(selector));
        Assert.False(Judge(selector with { Regions = ["south"] }));
        Assert.False(Judge(selector with { Markets = ["m2"] }));
        Assert.False(Judge(selector with { MinTonnesPerDay = 5001 }));
        Assert.False(Judge(selector with { MaxTonnesPerDay = 4999 }));
    }

    [Theory]
    [InlineData("yes", true, false)]
    [InlineData("no", false, true)]
    [InlineData(null, null, null)]
    public void Selector_ByFlag_UnknownIsNeitherChosenNorExcluded(string? value, bool? with, bool? without)
    {
        var line = value is null ? Line() : Line(("ultra-low", new FactValue(value, null)));

        Assert.Equal(with, Clean.Judge(line, City));
        Assert.Equal(without, (LineSelector.All with { Not = Clean }).Judge(line, City));
        Assert.Equal(with == true, Clean.Matches(line, City));
        Assert.Equal(without == true, (LineSelector.All with { Not = Clean }).Matches(line, City));
    }

    [Theory]
    [InlineData(99_999, true, true, false, false)]
    [InlineData(100_000, true, false, true, false)]
    [InlineData(100_001, false, false, true, true)]
    public void Selector_ByNumber_LimitsAreAsNamed(long thousandths, bool atMost, bool below, bool atLeast, bool above)
    {
        var line = Line(("energy", new FactValue("", thousandths)));

        Assert.Equal(atMost, Asks(new("energy", [], AtMost: 100_000)).Judge(line, City));
        Assert.Equal(below, Asks(new("energy", [], Below: 100_000)).Judge(line, City));
        Assert.Equal(atLeast, Asks(new("energy", [], AtLeast: 100_000)).Judge(line, City));
        Assert.Equal(above, Asks(new("energy", [], Above: 100_000)).Judge(line, City));
    }

    [Fact]
    public void Selector_AnyAndAll_FollowThreeValuedLogic()
    {
        var yes = LineSelector.All with { Grades = [PerformanceGrade.A] };
        var no = LineSelector.All with { Grades = [PerformanceGrade.D] };

        Assert.True(Judge(LineSelector.All with { AnyOf = [no, Clean, yes] }));
        Assert.Null(Judge(LineSelector.All with { AnyOf = [no, Clean] }));
        Assert.False(Judge(LineSelector.All with { AnyOf = [no, no] }));
        Assert.False(Judge(LineSelector.All with { AllOf = [yes, Clean, no] }));
        Assert.Null(Judge(LineSelector.All with { AllOf = [yes, Clean] }));
        Assert.True(Judge(LineSelector.All with { AllOf = [yes, LineSelector.All with { Not = no }] }));
    }

    private static LineSelector Asks(FactCondition condition) => LineSelector.All with { Facts = [condition] };

    private static bool? Judge(LineSelector selector) => selector.Judge(Line(), City);

    private static ClinkerLine Line(params (string Id, FactValue Value)[] facts) =>
        new("L1", "c1", "", "k1", "m1", 5000, PerformanceGrade.A, SpecialClass.None, LineStatus.Operating, new(1, 1, 1), [])
        {
            Facts = facts.ToImmutableSortedDictionary(fact => fact.Id, fact => fact.Value),
        };
}
