using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scheduler.Files.Plans;

/// <summary>One JSON document as bytes: indented, LF, UTF-8 with Chinese as it is.</summary>
public static class JsonFile
{
    // The relaxed encoder leaves quotes and angle brackets alone; the files are never put inside HTML.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> writeMembers) => Document(json =>
    {
        json.WriteStartObject();
        writeMembers(json);
        json.WriteEndObject();
    });

    /// <summary>Any one value.</summary>
    public static byte[] Document(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
