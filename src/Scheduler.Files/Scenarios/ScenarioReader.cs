using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.RuleChecks;
using Scheduler.Files.Scenarios.RuleReaders;
using Scheduler.Files.Scenarios.Tables;

namespace Scheduler.Files.Scenarios;

/// <summary>Reads a scenario folder as docs/format.md describes it.</summary>
public static class ScenarioReader
{
    /// <summary>Reads all files and reports every fault that can be seen at once. Never throws for anything that may
    /// stand in the folder.</summary>
    /// <param name="folder">Path of the folder.</param>
    public static ScenarioReadResult Read(string folder)
    {
        var faults = new FaultCollector();
        return Read(ScenarioFolder.Open(folder, faults), faults);
    }

    /// <summary>Reads files that need not lie in a folder.</summary>
    internal static ScenarioReadResult Read(IEnumerable<SourceFile> files) => Read(files.ToDictionary(file => file.Name), new FaultCollector());

    private static ScenarioReadResult Read(IReadOnlyDictionary<string, SourceFile> files, FaultCollector faults)
    {
        var parts = Parts(files, faults);
        return faults.Count == 0
            ? new ScenarioReadResult(parts?.Scenario, []) { Parts = parts }
            : new ScenarioReadResult(null, faults.InOrder(ScenarioFiles.All));
    }

    // The head first, since tables need its horizon; the rules last, since they refer to everything else.
    private static ScenarioParts? Parts(IReadOnlyDictionary<string, SourceFile> files, FaultCollector faults)
    {
        var head = new ScenarioHeadReader(faults).Read(files);
        var horizon = head?.Horizon;
        var cities = new CityReader(faults).ReadAll(files);
        var markets = new MarketReader(faults).ReadAll(files);
        var cityNames = cities.Names(city => city.Id);
        var marketNames = markets.Names(market => market.Id);
        var lines = new LineReader(cityNames, marketNames, faults).ReadAll(files);
        var knownFacts = head?.Facts ?? new KnownFacts([], complete: false);
        var dated = new FactReader(lines.Names(line => line.Id), knownFacts, faults).ReadAll(files);
        var outlook = new OutlookReader(cityNames, horizon, faults).ReadAll(files);
        var demand = new DemandReader(marketNames, horizon, faults).ReadAll(files);
        var history = new HistoryReader(lines.Names(line => line.Id), horizon, faults).ReadAll(files);
        var orders = new OrderReader(lines, horizon, faults).ReadAll(files);
        OrderOverlaps.Check(orders, faults);
        var states = new StateReader(lines, horizon, faults).ReadAll(files);
        StateOverlaps.Check(states, faults);
        var filed = new FiledReader(lines, horizon, faults).ReadAll(files);
        FiledOverlaps.Check(filed, faults);
        FactOverlaps.Check(dated, faults);
        var alerts = new AlertReader(cityNames, faults).ReadAll(files);
        AlertChains.Check(alerts, faults);
        var lineIds = lines.Names(line => line.Id);
        var stops = new StopReader(lineIds, faults).ReadAll(files);
        StopOverlaps.Check(stops, faults);
        var entries = new LedgerReader(lineIds, head?.Ledger ?? LedgerHead.Unreadable, faults).ReadAll(files);
        LedgerSequence.Check(entries, head?.Ledger.Terms, faults);
        if (head is null) return null;

        var facts = new Facts(horizon, cities, lines, dated, knownFacts);
        if (facts.KnowsAllLines && facts.OperatingLines.Count == 0)
            faults.Add(FaultKind.NoOperatingLine, new FaultPlace(ScenarioFiles.Lines, null, "status"), null);
        var context = new RuleContext(facts, head.Windows, head.Sources, faults);
        var (rules, complete) = new RuleListReader(context).Read(head.Rules, orders, states);
        var targets = new TargetListReader(context).Read(head.Targets);
        FixedOrder[] ordered = [.. orders.SoundEntries.Select(entry => entry.Value.ToRule()), .. states.SoundEntries.Select(entry => entry.Value.ToRule())];
        AllRuleChecks.Run(new RuleSet(rules, [.. ordered], complete, facts), faults);
        if (filed.Complete && filed.Entries.IsEmpty && rules.FirstOrDefault(read => read.Rule is ChangeRequest) is { } request)
            faults.Add(FaultKind.FiledPlanMissing, request.PlaceOf("kind"), request.Rule.Id, ScenarioFiles.Filed);
        if (horizon is null) return null;

        OutlookCoverage.Check(outlook, cities.Values, horizon, faults);
        if (rules.Any(read => read.Rule is SupplyBalance)) DemandCoverage.Check(demand, markets, horizon, faults);
        if (faults.Count > 0) return null;
        var scenario = new Scenario
        {
            Id = head.Id,
            Title = head.Title,
            Province = head.Province,
            Status = head.Status,
            Horizon = horizon,
            Cities = cities.Values,
            Markets = markets.Values,
            Lines = lines.Values,
            Demand = [.. demand.Values.Select(row => row.ToDemand())],
            Histories = [.. history.Values.Select(row => row.ToHistory())],
            Outlook = OutlookCoverage.Outlook(outlook, horizon),
            PollutantWeights = head.PollutantWeights,
            Windows = head.Windows.All,
            FactDefinitions = head.Facts.Declared,
            Facts = [.. dated.Values.Select(row => row.Fact)],
            FiledStops = [.. filed.Values.Select(row => row.ToStop())],
            Rules = [.. rules.Select(read => read.Rule), .. ordered],
            Alerts = [.. alerts.Values.Select(row => row.ToAlert())],
            LedgerTerms = head.Ledger.Terms,
            LedgerEntries = [.. entries.Values.Select(row => row.ToEntry())],
            RecordedStops = [.. stops.Values.Select(row => row.ToStop())],
            Fairness = head.Fairness,
            Targets = targets,
            Provenance = head.Provenance,
            ContentHash = ContentHash.Of(files.Values),
        };
        return new ScenarioParts(scenario, cities, lines, dated, knownFacts, rules);
    }
}
