using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Verification.Due;

/// <summary>The bases of a window, for rules whose part depends on them.</summary>
internal sealed class BaseClaims
{
    private readonly List<(int Days, DaySet Binding)> claims;

    public BaseClaims(DueFile file, Window window) => claims =
    [
        .. from rule in file.Scenario.Rules
           where rule.BaseWindows.Any(candidate => candidate.Id == window.Id)
           let binding = file.Scenario.BoundDays(rule, file.Line)
           where !binding.IsEmpty
           from claim in DueSources.Claims(rule, file)
           where claim.IsBase && claim.Window.Id == window.Id
           select (claim.Days, claim.On is { } days ? binding.Intersect(days) : binding),
    ];

    /// <summary>Days for the whole window by the bases that bind the line on a day; null where none does.</summary>
    public int? On(LocalDate date)
    {
        int[] binding = [.. claims.Where(claim => claim.Binding.Contains(date)).Select(claim => claim.Days)];
        return binding.Length == 0 ? null : binding.Sum();
    }
}
