using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios;

/// <summary>Reads the section <c>ledger</c> of scenario.yaml.</summary>
internal sealed class LedgerTermsReader(KnownWindows windows, KnownSources sources, FaultCollector faults)
{
    private const string NextMonth = "next-month";

    private static readonly string[] Keys =
    [
        "source", "article", "countMode", "periods", "settle", "surplusPaysNextMonth", "acrossPeriods", "capDays", "creditEnds", "debtDue",
        "debtFactorPercent", "uncounted", "approvals",
    ];

    private static readonly string[] UncountedKeys = ["reason", "inside", "outside"];

    /// <param name="top">The whole file.</param>
    public LedgerHead Read(YamlCursor top)
    {
        if (!top.Has("ledger")) return new LedgerHead(null, Stands: false);
        var before = faults.Count;
        var terms = Terms(top.Map("ledger", Keys));

        // A period without days is one whose window has a fault of its own.
        return new LedgerHead(faults.Count == before && terms.Periods.All(period => !period.Days.IsEmpty) ? terms : null, Stands: true);
    }

    private LedgerTerms Terms(YamlCursor map)
    {
        var source = sources.Find(map.Reference("source", sources.Names)) ?? new RuleSource("", "", "", Firmness.Rigid, Assumed: false);
        var settlement = map.Word("settle", Vocabularies.LedgerSettlement, LedgerSettlement.Period);
        if (settlement == LedgerSettlement.Period) CheckIdle(map, "surplusPaysNextMonth", "settle: period", "settle: month");
        var carry = map.Word("acrossPeriods", Vocabularies.LedgerCarry);
        if (carry == LedgerCarry.Never && map.Has("acrossPeriods"))
        {
            CheckIdle(map, "capDays", "acrossPeriods: never", "acrossPeriods: with-approval");
            CheckIdle(map, "creditEnds", "acrossPeriods: never", "acrossPeriods: with-approval");
        }

        var (creditDate, creditWindow) = map.OptionalDateOr("creditEnds", windows.Names);
        var (debtDate, debtWord) = map.OptionalDateOr("debtDue", new KnownNames(ScenarioFiles.Scenario, [NextMonth], Complete: true));
        var approvals = map.Values("approvals", (values, raw, place) => values.Word(raw, place, Vocabularies.LedgerEntryKind)).ToImmutableArray();
        return new LedgerTerms(
            source with { Article = map.OptionalText("article") },
            map.Word("countMode", Vocabularies.StopCountMode),
            Periods(map),
            settlement,
            map.Flag("surplusPaysNextMonth", absent: false),
            carry,
            map.OptionalInt("capDays", NumberRange.LeastDays),
            creditDate ?? LastDay(creditWindow),
            debtDate is null && debtWord is null ? null : new DebtDeadline(debtDate),
            map.OptionalInt("debtFactorPercent", NumberRange.DebtFactorPercent) ?? 100,
            [.. map.Maps("uncounted", UncountedKeys, required: false).Select(Uncounted)],
            carry == LedgerCarry.WithApproval ? [.. approvals.Append(LedgerEntryKind.Offset).Distinct()] : approvals);
    }

    private void CheckIdle(YamlCursor map, string key, string with, string needed)
    {
        if (map.Has(key)) faults.Add(FaultKind.LedgerKeyIdle, map.PlaceOf(key), map.RawText(key), with, needed);
    }

    private ImmutableArray<Window> Periods(YamlCursor map)
    {
        var periods = new List<Window>();
        if (!map.Has("periods") && map.IsMap) faults.Add(FaultKind.KeyMissing, map.PlaceOf("periods"), null, "periods");
        foreach (var (id, place) in map.Values("periods", (values, raw, place) => (values.Reference(raw, place, windows.Names), place)))
        {
            var period = windows.Find(id);
            foreach (var other in periods)
            {
                var shared = DaySet.Of(other.Days.Intervals.SelectMany(days => period.Days.Within(days).Intervals));
                if (!shared.IsEmpty)
                    faults.Add(FaultKind.LedgerPeriodsOverlap, place, id, shared.Count, other.Id, shared.Intervals[0].Start);
            }

            periods.Add(period);
        }

        return [.. periods.OrderBy(period => period.Days.Intervals.FirstOrDefault()?.Start ?? LocalDate.MinIsoValue)];
    }

    private LocalDate? LastDay(string? windowId) =>
        windowId is not null && windows.Find(windowId).Days is { IsEmpty: false } days ? days.Intervals[^1].End : null;

    private UncountedReason Uncounted(YamlCursor map)
    {
        if (map.Has("inside") && map.Has("outside")) faults.Add(FaultKind.UncountedBoth, map.Place, null);
        var isOutside = map.Has("outside");
        var windowId = map.OptionalReference(isOutside ? "outside" : "inside", windows.Names);
        return new UncountedReason(
            map.Word("reason", Vocabularies.StopReason), windowId is null ? null : windows.Find(windowId), isOutside);
    }
}
