using Scheduler.Domain.Scenarios;

namespace Scheduler.Papers;

/// <summary>The mark that every page, sheet and event of a draft or a what-if bears; empty texts for a plan on official rules.</summary>
/// <param name="Long">Below titles and above pages.</param>
/// <param name="Short">Behind names, in brackets.</param>
internal sealed record DraftMark(string Long, string Short)
{
    public static DraftMark Of(Scenario scenario) => Of(scenario.Status == DraftStatus.AssumptionDraft, !scenario.Assumptions.IsEmpty);

    public static DraftMark Of(bool isDraft, bool isWhatIf)
    {
        string[] keys = [.. isDraft ? ["Mark.Draft"] : Array.Empty<string>(), .. isWhatIf ? ["Mark.WhatIf"] : Array.Empty<string>()];
        return new(
            string.Join("　", keys.Select(key => PapersText.Say($"{key}.Long"))),
            string.Concat(keys.Select(key => PapersText.Say($"{key}.Short"))));
    }
}
