using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Exposure;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Markets;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>Everything that a scenario folder holds, ready to be written.</summary>
public sealed record ScenarioDraft
{
    public required string Id { get; init; }

    /// <summary>Seed of every draw.</summary>
    public required ulong Seed { get; init; }

    public required LocalizedText Title { get; init; }

    public required string Province { get; init; }

    public required Horizon Horizon { get; init; }

    public required PollutantWeights PollutantWeights { get; init; }

    /// <summary>The windows that are written; the horizon is not among them.</summary>
    public required ImmutableArray<Window> Windows { get; init; }

    /// <summary>Null where fairness is no level.</summary>
    public FairnessTerms? Fairness { get; init; }

    /// <summary>What notices want of the fleet.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    public required ImmutableArray<DraftSource> Sources { get; init; }

    public required ImmutableArray<LocalizedText> Provenance { get; init; }

    /// <summary>Files of the data folder that it is made from.</summary>
    public required ImmutableArray<string> DataFiles { get; init; }

    /// <summary>What is sourced and what is assumed in each file.</summary>
    public required ImmutableArray<DraftFile> Files { get; init; }

    public required ImmutableArray<Rule> Rules { get; init; }

    public required ImmutableArray<City> Cities { get; init; }

    public required ImmutableArray<Market> Markets { get; init; }

    public required ImmutableArray<ClinkerLine> Lines { get; init; }

    /// <summary>Drawn facts about lines, beside those of lines.csv.</summary>
    public ImmutableArray<DatedFact> Facts { get; init; } = [];

    /// <summary>City is an id here.</summary>
    public required ImmutableArray<OutlookRow> Outlook { get; init; }

    public required ImmutableArray<MonthlyDemand> Demand { get; init; }

    public required ImmutableArray<LineHistory> Histories { get; init; }

    public required ImmutableArray<FixedOrder> Orders { get; init; }
}
