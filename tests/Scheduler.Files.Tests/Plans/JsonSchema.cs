using System.Text.Json;
using System.Text.RegularExpressions;

namespace Scheduler.Files.Tests.Plans;

/// <summary>As much of JSON Schema 2020-12 as the shipped schemas use. Any other keyword throws: a keyword that is passed over
/// would turn a check into decoration.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Remarks = ["$schema", "$id", "title", "description", "$defs"];

    /// <summary>The schema that is shipped.</summary>
    public static JsonSchema OfPlan() => Of("plan.schema.json");

    /// <summary>A schema of the folder docs.</summary>
    public static JsonSchema Of(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Scheduler.sln"))) folder = folder.Parent!;
        return new(JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.FullName, "docs", name))).RootElement);
    }

    /// <summary>One complaint per violation, each beginning with the path.</summary>
    public IReadOnlyList<string> Validate(JsonElement value) => [.. Check(root, value, "$")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().SelectMany(keyword => Check(schema, keyword.Name, keyword.Value, value, path));

    private IEnumerable<string> Check(JsonElement schema, string keyword, JsonElement argument, JsonElement value, string path) => keyword switch
    {
        "$ref" => Check(Definition(argument.GetString()!), value, path),
        "type" => Complain(!Types(argument).Any(type => IsOf(type, value)), $"{path}: type, not {argument}"),
        "enum" => Complain(!argument.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)), $"{path}: enum, {value}"),
        "const" => Complain(!JsonElement.DeepEquals(argument, value), $"{path}: const, {value}"),
        "oneOf" => Complain(argument.EnumerateArray().Count(choice => !Check(choice, value, path).Any()) != 1, $"{path}: oneOf, {value}"),
        "maximum" => Complain(value.ValueKind == JsonValueKind.Number && value.GetDecimal() > argument.GetDecimal(), $"{path}: maximum, {value}"),
        "dependentRequired" => argument.EnumerateObject().Where(needs => Members(value).Any(member => member.Name == needs.Name))
            .SelectMany(needs => Missing(needs.Value, value)).Select(name => $"{path}: dependentRequired, {name}"),
        "minimum" => Complain(value.ValueKind == JsonValueKind.Number && value.GetDecimal() < argument.GetDecimal(), $"{path}: minimum, {value}"),
        "pattern" => Complain(
            value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, argument.GetString()!), $"{path}: pattern, {value}"),
        "required" => Missing(argument, value).Select(name => $"{path}: required, {name}"),
        "properties" => Members(value).SelectMany(member =>
            argument.TryGetProperty(member.Name, out var inner) ? Check(inner, member.Value, $"{path}.{member.Name}") : []),
        "additionalProperties" when argument.ValueKind == JsonValueKind.False => Members(value)
            .Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _))
            .Select(member => $"{path}: additionalProperties, {member.Name}"),
        "items" => Items(value).SelectMany((item, index) => Check(argument, item, $"{path}[{index}]")),
        _ => Remarks.Contains(keyword) ? [] : throw new NotSupportedException($"Keyword '{keyword}' is not known."),
    };

    private JsonElement Definition(string reference)
    {
        const string Prefix = "#/$defs/";
        return reference.StartsWith(Prefix, StringComparison.Ordinal)
            ? root.GetProperty("$defs").GetProperty(reference[Prefix.Length..])
            : throw new NotSupportedException($"Reference '{reference}' is not known.");
    }

    private static IEnumerable<string> Types(JsonElement argument) =>
        argument.ValueKind == JsonValueKind.Array ? argument.EnumerateArray().Select(type => type.GetString()!) : [argument.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"Type '{type}' is not known."),
    };

    private static IEnumerable<string> Missing(JsonElement names, JsonElement value) =>
        value.ValueKind != JsonValueKind.Object
            ? []
            : names.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _));

    private static IEnumerable<JsonProperty> Members(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    private static IEnumerable<JsonElement> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static IEnumerable<string> Complain(bool wrong, string complaint) => wrong ? [complaint] : [];
}
