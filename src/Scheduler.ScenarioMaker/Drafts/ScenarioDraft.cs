using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Exposure;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Markets;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>Everything that a scenario folder holds, ready to be written.</summary>
public sealed record ScenarioDraft
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required string Province { get; init; }

    public required Horizon Horizon { get; init; }

    public required PollutantWeights PollutantWeights { get; init; }

    /// <summary>The windows that are written; the horizon is not among them.</summary>
    public required ImmutableArray<Window> Windows { get; init; }

    public required ImmutableArray<DraftSource> Sources { get; init; }

    public required ImmutableArray<LocalizedText> Provenance { get; init; }

    public required ImmutableArray<Rule> Rules { get; init; }

    public required ImmutableArray<City> Cities { get; init; }

    public required ImmutableArray<Market> Markets { get; init; }

    public required ImmutableArray<ClinkerLine> Lines { get; init; }

    /// <summary>City is an id here.</summary>
    public required ImmutableArray<OutlookRow> Outlook { get; init; }

    public required ImmutableArray<MonthlyDemand> Demand { get; init; }

    public required ImmutableArray<LineHistory> Histories { get; init; }

    public required ImmutableArray<FixedOrder> Orders { get; init; }
}
