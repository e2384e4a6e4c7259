using System.Globalization;
using System.Text.Json;
using NodaTime;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.WhatIf;

/// <summary>One patch of a file, asked for its members; every disappointment becomes a fault, and a stand-in is returned.</summary>
/// <param name="index">Its number, 0 = first.</param>
internal sealed class PatchCursor(JsonPart part, string file, int index, FaultCollector faults)
{
    private readonly ValueReader values = new(faults);

    /// <summary>The place of the patch itself.</summary>
    public FaultPlace Place => new(file, part.Row, PathOf(index, null));

    /// <summary>The path of a patch or of one of its members; patches are counted from 1, as lists are in the faults of a scenario.</summary>
    public static string PathOf(int index, string? member)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"[{index + 1}]");
        return member is null ? path : $"{path}.{member}";
    }

    public FaultPlace PlaceOf(string name) => new(file, (part.Named(name).FirstOrDefault() ?? part).Row, PathOf(index, name));

    public bool Has(string name) => part.Named(name).Any();

    /// <summary>Whether it is an object at all.</summary>
    public bool IsObject() => Is(part, Place, JsonValueKind.Object);

    /// <summary>Reports members that may not stand there, and those that stand there twice.</summary>
    public void CheckMembers(IReadOnlyCollection<string> allowed)
    {
        foreach (var (name, value) in part.Members.Where(member => !allowed.Contains(member.Name)))
            faults.Add(FaultKind.KeyUnknown, new(file, value.Row, PathOf(index, name)), name, Readable.List(allowed), NearestName.Hint(name, allowed));
        foreach (var same in part.Members.GroupBy(member => member.Name).Where(group => group.Count() > 1))
            faults.Add(FaultKind.KeyTwice, new(file, same.Last().Value.Row, PathOf(index, same.Key)), same.Key, same.First().Value.Row);
    }

    /// <summary>Reports that of some members not exactly one is there.</summary>
    public void CheckExactlyOne(params IReadOnlyList<string> names)
    {
        if (names.Count(Has) != 1) faults.Add(FaultKind.KeysExclusive, Place, null, string.Join(", ", names));
    }

    public string Text(string name) => Member(name, JsonValueKind.String, required: true) is { } member ? values.Text(member.Text!, PlaceOf(name)) : "";

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public long Number(string name, NumberRange range) =>
        Member(name, JsonValueKind.Number, required: true) is { } member ? values.Number(member.Text!, PlaceOf(name), range) : 0;

    public int Int(string name, NumberRange range) => checked((int)Number(name, range));

    public int? OptionalInt(string name, NumberRange range) => Has(name) ? Int(name, range) : null;

    public T Word<T>(string name, Vocabulary<T> words)
        where T : struct, Enum => Member(name, JsonValueKind.String, required: true) is { } member ? values.Word(member.Text!, PlaceOf(name), words) : default;

    /// <summary>One of a few words; an empty text after a fault.</summary>
    public string Word(string name, IReadOnlyCollection<string> words)
    {
        var text = Text(name);
        if (text.Length == 0 || words.Contains(text)) return text;
        faults.Add(FaultKind.WordUnknown, PlaceOf(name), text, Readable.List(words), NearestName.Hint(text, words));
        return "";
    }

    public bool Flag(string name, bool absent)
    {
        if (!Has(name)) return absent;
        var member = part.Named(name).First();
        if (member.Kind is JsonValueKind.True or JsonValueKind.False) return member.Kind == JsonValueKind.True;
        Is(member, PlaceOf(name), JsonValueKind.True);
        return absent;
    }

    /// <summary>The members <c>from</c> and <c>to</c>: both or none.</summary>
    public DateInterval? Days()
    {
        if (!Has("from") && !Has("to")) return null;
        var from = Member("from", JsonValueKind.String, required: true);
        var to = Member("to", JsonValueKind.String, required: true);
        return from is null || to is null ? null : values.Span(from.Text!, PlaceOf("from"), to.Text!, PlaceOf("to"), null);
    }

    private JsonPart? Member(string name, JsonValueKind kind, bool required)
    {
        if (part.Named(name).FirstOrDefault() is { } member) return Is(member, PlaceOf(name), kind) ? member : null;
        if (required) faults.Add(FaultKind.JsonMissing, PlaceOf(name), null, name);
        return null;
    }

    private bool Is(JsonPart value, FaultPlace place, JsonValueKind kind)
    {
        if (value.Kind == kind && (kind != JsonValueKind.String || value.Text is not null)) return true;
        faults.Add(FaultKind.JsonKind, place, value.Text ?? JsonPart.Sign(value.Kind), PlanText.Catalog.Format($"Kind.{kind}"));
        return false;
    }
}
