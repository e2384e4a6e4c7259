using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>The expected PM2.5 of a city, the one pollutant that an outlook has, is higher or lower by a share of itself.</summary>
/// <param name="CityId">The city.</param>
/// <param name="Percent">Change in whole percent; each day is rounded half up to tenths of µg/m³.</param>
/// <param name="Days">Only these days, both ends inclusive; null for all planned days.</param>
public sealed record OutlookPatch(string CityId, int Percent, DateInterval? Days) : Patch
{
    public override string Kind => "outlook";

    public override ImmutableArray<PatchMember> Members => [new("city", CityId), new("percent", Percent), .. PatchMember.Of(Days)];

    public override LocalizedText SentenceFor(Scenario scenario)
    {
        var city = scenario.Cities.First(city => city.Id == CityId).Name;
        return Days is null
            ? WhatIfText.Catalog.Format("Outlook", city, Signed(Percent))
            : WhatIfText.Catalog.Format("Outlook.Days", city, Signed(Percent), Days.Start, Days.End);
    }

    internal override void Apply(PatchDraft draft)
    {
        var known = draft.Base.Cities.Any(city => city.Id == CityId);
        if (!known) draft.Fault(PatchFaultKind.CityUnknown, "city", CityId, PatchDraft.Some(draft.Base.Cities.Select(city => city.Id)));
        var inRange = draft.IsPercent(Percent);
        if (draft.Days(Days) is not { } days || !known || !inRange) return;
        draft.Claim("Outlook", CityId, days);
        var tenths = draft.Outlook(CityId);
        LocalDate? tooHigh = null;
        foreach (var date in days.Dates())
        {
            var index = draft.Base.Horizon.IndexOf(date);

            // The base's value: another patch may have taken the same day, which is a fault of its own.
            var next = PatchLimits.Changed(draft.Base.Outlook.Pm25Tenths(CityId)[index], Percent);
            if (next > PatchLimits.MostPm25Tenths) tooHigh ??= date;
            else tenths[index] = (int)next;
        }

        if (tooHigh is { } first) draft.Fault(PatchFaultKind.OutlookTooHigh, "percent", Percent, first, PatchLimits.MostPm25Tenths / 10m);
    }
}
