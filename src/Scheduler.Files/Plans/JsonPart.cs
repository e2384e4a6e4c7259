using System.Collections.Immutable;
using System.Text.Json;

namespace Scheduler.Files.Plans;

/// <summary>One value of a JSON text that knows the line it stands on, which <see cref="JsonDocument"/> does not.</summary>
/// <param name="Kind">Kind of value.</param>
/// <param name="Row">Line of the text, 1 = first.</param>
/// <param name="Text">A string's text, or a number as written; null when the string is not valid Unicode, and for other kinds.</param>
/// <param name="Members">Members of an object, as written, duplicates included.</param>
/// <param name="Items">Items of an array.</param>
internal sealed record JsonPart(
    JsonValueKind Kind,
    int Row,
    string? Text,
    ImmutableArray<(string Name, JsonPart Value)> Members,
    ImmutableArray<JsonPart> Items)
{
    /// <summary>Every member of that name: none, one, or a fault.</summary>
    public IEnumerable<JsonPart> Named(string name) =>
        Members.Where(member => member.Name == name).Select(member => member.Value);

    /// <summary>How a value without a text is shown in a fault; null for one that has a text.</summary>
    public static string? Sign(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        _ => null,
    };
}
