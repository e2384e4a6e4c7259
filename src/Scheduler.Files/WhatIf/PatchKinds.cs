using Scheduler.Domain.WhatIf;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.WhatIf;

/// <summary>The kinds of patches, each with its members and how it is read.</summary>
internal static class PatchKinds
{
    /// <summary>The member that names the kind.</summary>
    public const string Key = "kind";

    private static readonly NumberRange Percent = new(PatchLimits.LeastPercent, PatchLimits.MostPercent);

    private static readonly Dictionary<string, (string[] Members, Func<PatchCursor, FaultCollector, Patch> Read)> All = new()
    {
        ["grade"] = (["line", "company", "fromGrade", "grade"], Grade),
        ["outlook"] = (["city", "percent", "from", "to"], (patch, _) => new OutlookPatch(patch.Text("city"), patch.Int("percent", Percent), patch.Days())),
        ["baseDays"] = (["rule", "days"], (patch, _) => new BaseDaysPatch(patch.Text("rule"), patch.Int("days", NumberRange.Days))),
        ["cap"] = (["rule", "member", "tonnes", "percent"], Cap),
        ["eventWindow"] = (["rule", "moveDays", "from", "to"], EventWindow),
        ["exemption"] = (["line", "rule", "from", "to", "exempt"], Exemption),
        ["rule"] = (["rule", "state"], Rule),
    };

    /// <summary>The words of the kinds.</summary>
    public static IReadOnlyCollection<string> Words => All.Keys;

    /// <summary>The patch, with stand-ins where it has faults; null when its kind is unknown.</summary>
    public static Patch? Read(PatchCursor patch, FaultCollector faults)
    {
        if (!patch.IsObject()) return null;
        var kind = patch.Word(Key, Words);
        if (kind.Length == 0) return null;
        var (members, read) = All[kind];
        patch.CheckMembers([Key, .. members]);
        return read(patch, faults);
    }

    private static GradePatch Grade(PatchCursor patch, FaultCollector faults)
    {
        patch.CheckExactlyOne("line", "company", "fromGrade");
        return new(
            patch.OptionalText("line"),
            patch.OptionalText("company"),
            patch.Has("fromGrade") ? patch.Word("fromGrade", Vocabularies.Grade) : null,
            patch.Word("grade", Vocabularies.Grade));
    }

    private static CapPatch Cap(PatchCursor patch, FaultCollector faults)
    {
        patch.CheckExactlyOne("tonnes", "percent");
        return new(
            patch.Text("rule"),
            patch.OptionalText("member"),
            patch.Has("tonnes") ? patch.Number("tonnes", NumberRange.Tonnes) : null,
            patch.OptionalInt("percent", Percent));
    }

    private static EventWindowPatch EventWindow(PatchCursor patch, FaultCollector faults)
    {
        patch.CheckExactlyOne("moveDays", "from");
        return new(patch.Text("rule"), patch.OptionalInt("moveDays", NumberRange.DeltaDays), patch.Days());
    }

    private static ExemptionPatch Exemption(PatchCursor patch, FaultCollector faults)
    {
        var exempt = patch.Flag("exempt", absent: true);
        var days = patch.Days();
        if (days is not null && patch.Has("rule")) faults.Add(FaultKind.KeysApart, patch.PlaceOf("from"), null, "from", "rule");
        if (days is not null && !exempt) faults.Add(FaultKind.KeysApart, patch.PlaceOf("from"), null, "from", "exempt: false");
        return new(patch.Text("line"), patch.OptionalText("rule"), days, exempt);
    }

    private static RulePatch Rule(PatchCursor patch, FaultCollector faults)
    {
        patch.Word("state", ["off"]);
        return new(patch.Text("rule"));
    }
}
