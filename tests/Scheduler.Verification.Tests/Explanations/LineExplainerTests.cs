using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Testing;
using Scheduler.Verification.Explanations;

namespace Scheduler.Verification.Tests.Explanations;

public sealed class LineExplainerTests
{
    private static readonly FactDefinition Energy = new("energy", new("综合能耗", "energy"), FactType.Number, "kgce/t", []);

    private static ScenarioBuilder Winter => new ScenarioBuilder("2027-01-01..2027-01-31").Line("L1", grade: PerformanceGrade.B)
        .Window("winter", "2027-01-01..2027-01-20")
        .BaseDays("base", "winter", 10)
        .GradeTable("table", "winter", [], new GradeTableRow(PerformanceGrade.A, null, null, -4), new GradeTableRow(PerformanceGrade.D, null, null, 5));

    [Fact]
    public void Line_WithAGradeTable_SaysWhatOtherGradesWouldOwe()
    {
        var explanation = Explain(Winter);

        Assert.Equal(10, explanation.Due.DueDays);
        Assert.Equal(["grade A: 6", "grade D: 15"], explanation.WhatIfs.Select(other => $"{other.Value.En}: {other.DueDays}"));
        Assert.Equal(["base", "table"], explanation.BindingRules.AsEnumerable());
    }

    [Fact]
    public void Line_WithAnUnknownFact_IsAskedForIt_AndEveryLimitIsTried()
    {
        var thrifty = LineSelector.All with { Facts = [new("energy", [], AtMost: 100_000)] };
        var builder = Winter.Rule(new SpecialTreatment("half", ScenarioBuilder.Source, thrifty, TreatmentKind.Share, 50));

        var unknown = Explain(builder, Energy);
        var known = Explain(builder.Fact("L1", "energy", 99_000), Energy);

        Assert.Equal([("half", "energy")], unknown.OpenFacts.Select(open => (open.RuleId, open.FactId)));
        Assert.Contains(unknown.WhatIfs, other => other is { Fact.En: "energy", Value.En: "100 kgce/t", DueDays: 5 });
        Assert.Equal((5, true), (known.Due.DueDays, known.OpenFacts.IsEmpty));
        Assert.Contains(known.WhatIfs, other => other is { Value.En: "100.1 kgce/t", DueDays: 10 });
    }

    [Fact]
    public void Line_WithALaterNotice_NamesWhatIsOverridden()
    {
        var builder = Winter.Rule(new BaseDays("later", ScenarioBuilder.Source, LineSelector.All, Winter.WindowOf("winter"), 12) { Supersedes = ["base"] });

        var overridden = Assert.Single(Explain(builder).Overridden);

        Assert.Equal(("base", "later", true, 20), (overridden.RuleId, overridden.ByRuleId, overridden.ByNotice, overridden.Days.Count));
    }

    [Fact]
    public void Line_WithAFactOfHalfTheWindow_OwesItsPartAndSaysSo()
    {
        var explanation = Explain(Winter.Grade("L1", PerformanceGrade.A, from: "2027-01-16"));

        Assert.Equal([10, -1], explanation.Due.Windows[0].Items.Select(item => item.Days));
        Assert.Contains("5 of 20", explanation.Due.Windows[0].Items[1].Reason.In(Language.English), StringComparison.Ordinal);
    }

    private static LineExplanation Explain(ScenarioBuilder builder, params FactDefinition[] facts)
    {
        var scenario = builder.Build() with { FactDefinitions = [.. facts] };
        return LineExplainer.Explain(scenario, scenario.Lines[0]);
    }
}
