using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class ScopeCompilerTests
{
    private static readonly LineSelector First = LineSelector.All with { Lines = ["L1"] };

    private static ScenarioBuilder Lines() => Compiling.TenDays().Line("L1").Line("L2").BaseDays("base", "horizon", 5);

    [Fact]
    public void Compile_Excluded_OwesNothingAndNeverStops()
    {
        var builder = Lines().Scope("scope", null, First);
        Assert.Equal(["0-9: 0..0 scope"], builder.Compile().Counts("L1"));
        Assert.Equal(["0-9: 5..10 base"], builder.Compile().Counts("L2"));
        Assert.Equal(["-5: new line is exempt: -5 days"], builder.Items("L1", "scope"));
    }

    [Theory]
    [InlineData("2027-01-02", 5, "0: 0..0 scope")]
    [InlineData("2027-01-05", 3, "0-3: 0..0 scope")]
    [InlineData("2027-01-10", 1, "0-8: 0..0 scope")]
    public void Compile_ProRata_OwesByTheDaysFromTheDateOnAndNeverStopsBefore(string from, int due, string never)
    {
        var builder = Lines().Scope("scope", from, First);
        Assert.Equal([$"0-9: {due}..10 base", never], builder.Compile().Counts("L1"));
    }

    [Fact]
    public void Entitle_ProRata_ScalesEachWindowByItself()
    {
        var builder = Compiling.TenDays().Line("L1").Window("early", "2027-01-01..2027-01-04").Window("late", "2027-01-05..2027-01-10")
            .BaseDays("first", "early", 4).BaseDays("second", "late", 6).Scope("scope", "2027-01-04");
        Assert.Equal([1, 6], builder.Due("L1").Windows.Select(window => window.Days));
    }

    [Fact]
    public void Compile_ValidOnSomeDays_IsOutOnTheseDays()
    {
        var builder = Lines();
        builder.Rule(new Scope("scope", ScenarioBuilder.Source, First, ScopeMode.Excluded, null, new("自管", "on its own"), Domain.Calendar.DaySet.Empty)
        {
            ValidFrom = Spans.Date("2027-01-06"),
        });
        Assert.Equal(["0-9: 3..10 base", "5-9: 0..0 scope"], builder.Compile().Counts("L1"));
    }

    [Fact]
    public void Entitle_ScopeAndShare_ThePriorityDecides() =>
        Assert.Equal(0, Lines().Factor("factor", 50).Scope("scope", null, First, priority: 1).Due("L1").DueDays);
}
