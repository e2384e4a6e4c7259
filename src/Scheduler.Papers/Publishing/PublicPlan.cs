using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Papers.Publishing;

/// <summary>
/// The plan as the public sees it (公示). It is a type of its own, and public papers are written from nothing else, so that stocks, demand, emissions,
/// weights of exposure, reported states, objections and provenance cannot get into them.
/// </summary>
/// <param name="Province">Name of the province.</param>
/// <param name="Horizon">The planned days.</param>
/// <param name="IsDraft">Whether it rests on assumed rules.</param>
/// <param name="IsWhatIf">Whether it rests on a what-if; what that assumes is not told.</param>
/// <param name="Basis">The notices that its rules rest on.</param>
/// <param name="Lines">All lines, city by city.</param>
public sealed record PublicPlan(
    string Province, Horizon Horizon, bool IsDraft, bool IsWhatIf, ImmutableArray<PublicBasis> Basis, ImmutableArray<PublicLine> Lines)
{
    /// <summary>What may be known of a plan.</summary>
    public static PublicPlan Of(PaperInput input)
    {
        var scenario = input.Scenario;
        var due = input.Figures.Lines.ToDictionary(figures => figures.LineId, figures => figures.Due.DueDays);
        return new(
            scenario.Province,
            scenario.Horizon,
            scenario.Status == DraftStatus.AssumptionDraft,
            !scenario.Assumptions.IsEmpty,
            [.. BasisOf(scenario)],
            [
                .. from city in scenario.Cities
                   from line in scenario.Lines
                   where line.CityId == city.Id
                   select Line(input, line, city.Name.Zh, due.TryGetValue(line.Id, out var days) ? days : null),
            ]);
    }

    // Orders to single lines and reports of what lines did are between an office and a firm.
    private static IEnumerable<PublicBasis> BasisOf(Scenario scenario) =>
        from rule in scenario.Rules
        where rule is not FixedOrder
        group rule by (rule.Source.Issuer, rule.Source.Notice) into notice
        select new PublicBasis(notice.Key.Issuer, notice.Key.Notice, notice.Any(rule => rule.Source.Assumed));

    private static PublicLine Line(PaperInput input, ClinkerLine line, string city, int? due)
    {
        var scenario = input.Scenario;
        var first = scenario.VersionsOf(line)[0].Line;
        var stops = input.StopsOf(line);
        var special = first.SpecialClass != SpecialClass.None && IsPublic(scenario, line, FactDefinition.SpecialClass) ? LineText.Of(first.SpecialClass).Zh : "";
        var reason = (line.Status, due) switch
        {
            (not LineStatus.Operating, _) => PapersText.Say($"Reason.{line.Status}"),
            (_, 0) when stops.IsEmpty => PapersText.Say("Reason.NothingDue"),
            _ => "",
        };
        var grade = IsPublic(scenario, line, FactDefinition.Grade) ? LineText.Of(first.Grade).Zh : Wording.Dash;
        return new(city, line.County, line.CompanyId, line.Id, line.TonnesPerDay, grade, stops, due, reason, special);
    }

    /// <summary>What the list of lines says is public; a dated fact is only where it was made so.</summary>
    private static bool IsPublic(Scenario scenario, ClinkerLine line, string fact) =>
        scenario.Facts.All(known => known.Published || known.LineId != line.Id || known.FactId != fact || !known.HoldsOn(scenario.Horizon.From));
}
