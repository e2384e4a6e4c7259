using System.Collections.Immutable;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.RuleChecks;
using Scheduler.Files.Scenarios.RuleReaders;
using Scheduler.Files.Scenarios.Tables;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios;

/// <summary>A scenario without faults, with the places in its folder that its rules and tables came from.</summary>
internal sealed record ScenarioParts(
    Scenario Scenario, Table<City> Cities, Table<ClinkerLine> Lines, Table<FactRow> Dated, KnownFacts KnownFacts, ImmutableArray<ReadRule> Rules)
{
    /// <summary>What is wrong between the rules of a scenario that was made from this one: other grades, numbers, selectors, or fewer or more rules. A rule that no
    /// longer applies to anybody is meant so.</summary>
    /// <param name="madeBy">File that rules come from which the folder does not have.</param>
    public ImmutableArray<Fault> FaultsOf(Scenario scenario, string madeBy)
    {
        var faults = new FaultCollector();
        var lines = scenario.Lines.ToDictionary(line => line.Id);
        var kept = scenario.Facts.ToHashSet(ReferenceEqualityComparer.Instance);
        var facts = new Facts(
            scenario.Horizon,
            Cities,
            Lines with { Entries = [.. Lines.Entries.Select(entry => entry with { Value = lines[entry.Value.Id] })] },
            Dated with { Entries = [.. Dated.Entries.Where(entry => kept.Contains(entry.Value.Fact))] },
            KnownFacts);
        var places = Rules.ToDictionary(read => read.Rule.Id, read => read.Map);
        var nowhere = YamlCursor.Open(null, new FaultPlace(madeBy), faults, null);
        var rules = scenario.Rules.Where(rule => rule is not FixedOrder).Select(rule => new ReadRule(rule, places.GetValueOrDefault(rule.Id, nowhere), Sound: true));
        AllRuleChecks.Run(new RuleSet([.. rules], [.. scenario.Rules.OfType<FixedOrder>()], complete: true, facts), faults, mayBindNobody: true);
        return faults.InOrder(ScenarioFiles.All);
    }
}
