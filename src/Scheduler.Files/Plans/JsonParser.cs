using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Scheduler.Files.Plans;

/// <summary>Reads a JSON text into <see cref="JsonPart"/>s.</summary>
internal ref struct JsonParser
{
    private readonly ReadOnlySpan<byte> text;
    private Utf8JsonReader reader;
    private int row = 1;
    private int rowsCountedTo;

    private JsonParser(ReadOnlySpan<byte> text)
    {
        this.text = text;
        reader = new Utf8JsonReader(text);
    }

    /// <exception cref="JsonException">Not one JSON value, or nested deeper than 64 levels.</exception>
    public static JsonPart Parse(ReadOnlySpan<byte> bytes)
    {
        // Editors on Windows put a byte order mark in front; JSON itself knows none.
        var parser = new JsonParser(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        parser.reader.Read();
        var part = parser.Value();
        parser.reader.Read(); // Anything after the value is refused here.
        return part;
    }

    private JsonPart Value()
    {
        var at = Row();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonValueKind.Object, at, null, Members(), []),
            JsonTokenType.StartArray => new(JsonValueKind.Array, at, null, [], Items()),
            JsonTokenType.String => new(JsonValueKind.String, at, String(), [], []),
            JsonTokenType.Number => new(JsonValueKind.Number, at, Encoding.ASCII.GetString(reader.ValueSpan), [], []),
            JsonTokenType.True => new(JsonValueKind.True, at, null, [], []),
            JsonTokenType.False => new(JsonValueKind.False, at, null, [], []),
            _ => new(JsonValueKind.Null, at, null, [], []),
        };
    }

    private ImmutableArray<(string, JsonPart)> Members()
    {
        var members = ImmutableArray.CreateBuilder<(string, JsonPart)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            // A name that is not valid Unicode is no name that anyone asks for.
            var name = String() ?? "";
            reader.Read();
            members.Add((name, Value()));
        }

        return members.DrainToImmutable();
    }

    private ImmutableArray<JsonPart> Items()
    {
        var items = ImmutableArray.CreateBuilder<JsonPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value());
        return items.DrainToImmutable();
    }

    private readonly string? String()
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half a surrogate pair.
            return null;
        }
    }

    private int Row()
    {
        var start = (int)reader.TokenStartIndex;
        row += text[rowsCountedTo..start].Count((byte)'\n');
        rowsCountedTo = start;
        return row;
    }
}
