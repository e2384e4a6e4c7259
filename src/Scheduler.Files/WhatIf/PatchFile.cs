using System.Text.Json;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.WhatIf;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.WhatIf;

/// <summary>Reads and writes lists of patches as JSON; docs/what-if.md and docs/patches.schema.json describe them.</summary>
public static class PatchFile
{
    private const int MaxMebibytes = 1;

    /// <summary>Reads a file and reports every fault that can be seen without the scenario. Never throws for anything that may stand in it.</summary>
    /// <param name="path">Path of the file; it may have any name.</param>
    public static PatchReadResult Read(string path)
    {
        var (faults, file) = (new FaultCollector(), Path.GetFileName(path));
        return Read(file, Load(path, file, faults), faults);
    }

    /// <summary>Reads patches that stand in no file.</summary>
    /// <param name="name">How their faults call them.</param>
    /// <param name="bytes">The list as JSON.</param>
    public static PatchReadResult Read(string name, byte[] bytes) => Read(name, bytes, new FaultCollector());

    private static PatchReadResult Read(string file, byte[]? bytes, FaultCollector faults)
    {
        var list = bytes is null ? null : Parse(bytes, file, faults);
        if (list is { Kind: not JsonValueKind.Array }) faults.Add(FaultKind.NotAList, new(file, list.Row), list.Text ?? JsonPart.Sign(list.Kind));
        var parts = list is { Kind: JsonValueKind.Array } ? list.Items : [];
        Patch?[] patches = [.. parts.Select((part, index) => PatchKinds.Read(new PatchCursor(part, file, index, faults), faults))];
        return faults.Count == 0
            ? new([.. patches.OfType<Patch>()], []) { File = file, Parts = parts }
            : new(null, faults.InOrder([file]));
    }

    /// <summary>The list as canonical JSON: patches and their members in a fixed order, whatever order they were made in.</summary>
    public static byte[] Bytes(IEnumerable<Patch> patches) => JsonFile.Document(json =>
    {
        json.WriteStartArray();
        foreach (var patch in patches.OrderBy(patch => patch.Canonical, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString(PatchKinds.Key, patch.Kind);
            foreach (var member in patch.Members) Write(json, member);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, PatchMember member)
    {
        switch (member.Value)
        {
            case int number: json.WriteNumber(member.Name, number); break;
            case long number: json.WriteNumber(member.Name, number); break;
            case bool flag: json.WriteBoolean(member.Name, flag); break;
            case PerformanceGrade grade: json.WriteString(member.Name, Vocabularies.Grade.WordOf(grade)); break;
            case string or LocalDate: json.WriteString(member.Name, member.ToString()); break;
            default: throw new NotSupportedException($"Nobody says how {member.Value.GetType().Name} is written.");
        }
    }

    private static JsonPart? Parse(byte[] bytes, string file, FaultCollector faults)
    {
        try
        {
            return TextDecoder.Decode(file, bytes, faults) is null ? null : JsonParser.Parse(bytes);
        }
        catch (JsonException exception)
        {
            faults.Add(FaultKind.JsonSyntax, new(file, (int?)exception.LineNumber + 1), null, (exception.BytePositionInLine ?? 0) + 1);
            return null;
        }
    }

    private static byte[]? Load(string path, string file, FaultCollector faults)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > MaxMebibytes * 1024 * 1024)
            {
                faults.Add(FaultKind.FileTooLarge, new(file), $"{stream.Length} B", MaxMebibytes);
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(FaultKind.FileUnreadable, new(file), path, Readable.Cut(exception.Message));
            return null;
        }
    }
}
