using System.Collections.Immutable;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Exposure;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Markets;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Scenarios;

/// <summary>All that is known before planning: facts and rules of one province over one horizon. Read-only; references between
/// its parts (city of a line, window of a rule …) have been checked by whoever made it.</summary>
public sealed record Scenario
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Province name, as printed.</summary>
    public required string Province { get; init; }

    public required DraftStatus Status { get; init; }

    public required Horizon Horizon { get; init; }

    /// <summary>In file order, unique ids; so for all lists below.</summary>
    public required ImmutableArray<City> Cities { get; init; }

    public required ImmutableArray<Market> Markets { get; init; }

    public required ImmutableArray<ClinkerLine> Lines { get; init; }

    public required ImmutableArray<MonthlyDemand> Demand { get; init; }

    public required ImmutableArray<LineHistory> Histories { get; init; }

    public required PollutionOutlook Outlook { get; init; }

    public required PollutantWeights PollutantWeights { get; init; }

    /// <summary>Windows by name; <see cref="HorizonWindowId"/> is always among them.</summary>
    public required ImmutableArray<Window> Windows { get; init; }

    /// <summary>Kinds of facts that the scenario declares beside grade and special class.</summary>
    public ImmutableArray<FactDefinition> FactDefinitions { get; init; } = [];

    /// <summary>Dated facts about lines; on one day a line has each fact once at most.</summary>
    public ImmutableArray<LineFact> Facts { get; init; } = [];

    /// <summary>Stops of the plan that was filed, which a <see cref="ChangeRequest"/> keeps; stops of one line do not overlap.</summary>
    public ImmutableArray<FiledStop> FiledStops { get; init; } = [];

    /// <summary>Bulletins on heavy pollution, in file order; they may lie outside the horizon.</summary>
    public ImmutableArray<PollutionAlert> Alerts { get; init; } = [];

    /// <summary>Rules in file order, then one <see cref="FixedOrder"/> per order, then one per reported state.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>How the book of due and done days is kept; null where the scenario keeps none.</summary>
    public LedgerTerms? LedgerTerms { get; init; }

    /// <summary>Entries by hand, by <see cref="LedgerEntry.Seq"/>; empty without <see cref="LedgerTerms"/>.</summary>
    public ImmutableArray<LedgerEntry> LedgerEntries { get; init; } = [];

    /// <summary>Stops that have taken place, on any days; those of one line do not overlap.</summary>
    public ImmutableArray<RecordedStop> RecordedStops { get; init; } = [];

    /// <summary>Makes fairness a level of the objective; null where it is none.</summary>
    public FairnessTerms? Fairness { get; init; }

    /// <summary>What notices want of the fleet, in file order; it binds no plan.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>Where the figures come from and what is assumed, to be shown with every result.</summary>
    public required ImmutableArray<LocalizedText> Provenance { get; init; }

    /// <summary>What a what-if assumes otherwise than the scenario's files say, one sentence for each patch; none in a scenario as it was read.</summary>
    public ImmutableArray<LocalizedText> Assumptions { get; init; } = [];

    /// <summary>SHA-256 over the scenario's files, lower-case hex; of a what-if, over that of its base and the patches.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The id of the window that spans the whole horizon.</summary>
    public const string HorizonWindowId = "horizon";

    /// <summary>What must be told with every result: what a what-if assumes, and windows of which the notice prints another number of days than can be
    /// counted.</summary>
    public IEnumerable<LocalizedText> Notes => Assumptions.Concat(Windows.Where(window => window.IsMiscounted).Select(window => RuleText.Catalog.Format(
        "Note.PrintedDays", window.Name, window.PrintedDays ?? 0, window.Days.ToString(), window.Days.Count)));

    /// <summary>The levels of the objective, in order.</summary>
    public ImmutableArray<ObjectiveLevel> Levels => ObjectiveLevels.Of(Fairness is not null);

    /// <summary>The lines that are planned.</summary>
    public IEnumerable<ClinkerLine> OperatingLines => Lines.Where(line => line.Status == LineStatus.Operating);

    public City CityOf(ClinkerLine line) => Cities.First(city => city.Id == line.CityId);

    /// <summary>A line over the horizon, cut where one of its facts changes.</summary>
    public ImmutableArray<LineVersion> VersionsOf(ClinkerLine line) => LineVersions.Of(line, Facts, Horizon);

    /// <summary>Operating lines that a rule binds on some day, in the scenario's order.</summary>
    public IEnumerable<ClinkerLine> LinesOf(Rule rule) => OperatingLines.Where(line => !BoundDays(rule, line).IsEmpty);

    /// <summary>On which days rules bind lines; the only look-up of that.</summary>
    public RuleBinding Binding => new(Horizon, CityOf, Facts, Rules);

    /// <summary>Days on which a rule binds a line; see <see cref="RuleBinding.BoundDays"/>.</summary>
    public DaySet BoundDays(Rule rule, ClinkerLine line) => Binding.BoundDays(rule, line);
}
