using Scheduler.Domain.Entitlements;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Rulebook.Tests.Agreement;

/// <summary>The rulebook and the verifier each count what a line owes; neither knows the other.</summary>
public sealed class EntitlementAgreementTests
{
    private const int Cases = 400;

    [Fact]
    public void Entitle_RandomScenarios_EqualsTheVerifiersCountItemByItem()
    {
        var items = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var scenario = TinyScenarios.Of(seed, new TinySize(random.Next(1, 6), random.Next(5, 40)));
            var rules = scenario.Rules.ToArray();
            random.Shuffle(rules);
            scenario = scenario with { Rules = [.. rules] };

            var ours = ScenarioCompiler.Entitle(scenario);
            var theirs = PlanVerifier.Verify(scenario, ScenarioBuilder.Plan(scenario)).Figures!.Lines.Select(line => line.Due);
            foreach (var (our, their) in ours.Zip(theirs, (our, their) => (Written(our), Written(their))))
                Assert.True(our == their, $"seed {seed}: the rulebook says{Environment.NewLine}{our}{Environment.NewLine}the verifier says{Environment.NewLine}{their}{Environment.NewLine}{ScenarioDump.Write(scenario)}");
            items += ours.Sum(line => line.Windows.Sum(window => window.Items.Length));
        }

        Assert.True(items > 3 * Cases, $"only {items} items in {Cases} scenarios");
    }

    /// <summary>An entitlement as text. Adjustments of one window come in the order of the file here and by kind there; both are right.</summary>
    private static string Written(Entitlement due) => string.Join(Environment.NewLine, [
        $"{due.LineId} owes {due.DueDays}{(due.OneBlock ? " in one block" : "")}",
        .. due.Windows.SelectMany(window => (IEnumerable<string>)
            [$"{window.Window.Id} {window.Window.Days}: {window.Days}", .. window.Items.Select(item => $"  {item.RuleId} {item.Days}: {item.Reason}").Order(StringComparer.Ordinal)]),
    ]);
}
