using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Rulebook;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Planning.Tests.Presets;

/// <summary>A scenario as it is shipped, with what its lines owe by the rulebook and by the verifier, which must agree.</summary>
internal sealed class ShippedPreset
{
    private static readonly ConcurrentDictionary<string, Lazy<ShippedPreset>> Presets = new();

    private ShippedPreset(string id)
    {
        var read = ScenarioReader.Read(Repository.Path("scenarios", id));
        Assert.True(read.Faults.IsEmpty, string.Join(Environment.NewLine, read.Faults));
        Scenario = read.Scenario!;
        Due = ScenarioCompiler.Entitle(Scenario).ToImmutableDictionary(due => due.LineId);
        Recounted = PlanVerifier.Verify(Scenario, ScenarioBuilder.Plan(Scenario)).Figures!.Lines.ToImmutableDictionary(line => line.LineId, line => line.Due);
    }

    /// <summary>Folders whose rules come from notices.</summary>
    public static ImmutableArray<string> Ids { get; } =
        ["gz-2024", "ha-2022", "hn-2024", "js-2024", "jx-2022", "nat-201", "sc-2023", "sc-2024-11", "sd-2021", "sd-2025"];

    public Scenario Scenario { get; }

    /// <summary>By the rulebook.</summary>
    public ImmutableDictionary<string, Entitlement> Due { get; }

    /// <summary>By the verifier.</summary>
    public ImmutableDictionary<string, Entitlement> Recounted { get; }

    public static ShippedPreset Of(string id) => Presets.GetOrAdd(id, name => new(() => new(name))).Value;

    /// <summary>Operating lines that have one grade, one class and each fact once on all days, as they are throughout.</summary>
    public IEnumerable<ClinkerLine> SteadyLines() =>
        Scenario.OperatingLines.Select(Scenario.VersionsOf).Where(versions => versions.Length == 1).Select(versions => versions[0].Line);

    /// <summary>Asserts that both rooms say so.</summary>
    public void Owes(string lineId, int days)
    {
        Assert.True(Due[lineId].DueDays == days, $"{lineId}: {days} expected, the rulebook says {Due[lineId].DueDays}: {Written(Due[lineId])}");
        Assert.True(Recounted[lineId].DueDays == days, $"{lineId}: {days} expected, the verifier says {Recounted[lineId].DueDays}: {Written(Recounted[lineId])}");
    }

    /// <summary>Asserts that both rooms say so of one window.</summary>
    public void Owes(string lineId, string windowId, int days)
    {
        Assert.Equal(days, Due[lineId].Windows.Single(due => due.Window.Id == windowId).Days);
        Assert.Equal(days, Recounted[lineId].Windows.Single(due => due.Window.Id == windowId).Days);
    }

    /// <summary>An entitlement as text. Adjustments of one window come in the order of the file here and by kind there; both are right.</summary>
    public static string Written(Entitlement due) => string.Join(Environment.NewLine, [
        $"{due.LineId} owes {due.DueDays}{(due.OneBlock ? " in one block" : "")}",
        .. due.Windows.SelectMany(window => (IEnumerable<string>)
            [$"{window.Window.Id} {window.Window.Days}: {window.Days}", .. window.Items.Select(item => $"  {item.RuleId} {item.Days}: {item.Reason}").Order(StringComparer.Ordinal)]),
    ]);
}
