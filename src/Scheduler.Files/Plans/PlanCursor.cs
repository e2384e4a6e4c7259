using System.Globalization;
using System.Text.Json;

namespace Scheduler.Files.Plans;

/// <summary>One value of a plan file with its path, asked for members of a kind; every disappointment becomes a fault.</summary>
internal sealed class PlanCursor(JsonPart part, string path, PlanFaults faults)
{
    public int Row => part.Row;

    /// <summary>A string's text.</summary>
    public string? Text => part.Text;

    /// <summary>Whether the value is of a kind; a fault if not.</summary>
    public bool Is(JsonValueKind kind)
    {
        if (part.Kind == kind && (kind != JsonValueKind.String || part.Text is not null)) return true;
        Fault(part.Kind == JsonValueKind.String && kind == JsonValueKind.String ? "Unicode" : "Kind", PlanText.Catalog.Format($"Kind.{kind}"));
        return false;
    }

    /// <summary>A member that must be there.</summary>
    public PlanCursor? Required(string name, JsonValueKind kind)
    {
        if (Optional(name, kind, out var missing) is { } member) return member;
        if (missing) faults.Add("Missing", part.Row, PathOf(name), null, name);
        return null;
    }

    /// <summary>A member that may be missing or null, but is of the kind when it is there.</summary>
    public PlanCursor? Optional(string name, JsonValueKind kind) => Optional(name, kind, out _);

    public IEnumerable<PlanCursor> Items() =>
        part.Items.Select((item, index) => new PlanCursor(item, $"{path}[{index}]", faults));

    /// <summary>A text with something in it, or null and a fault.</summary>
    public string? Words()
    {
        if (!string.IsNullOrWhiteSpace(part.Text)) return part.Text;
        Fault("Empty");
        return null;
    }

    /// <summary>A whole number, or null and a fault.</summary>
    public long? Whole()
    {
        if (long.TryParse(part.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return value;
        Fault("Whole");
        return null;
    }

    public void Fault(string kind, params object[] arguments) =>
        faults.Add(kind, part.Row, path.Length == 0 ? null : path, part.Text ?? JsonPart.Sign(part.Kind), arguments);

    private PlanCursor? Optional(string name, JsonValueKind kind, out bool missing)
    {
        var found = part.Named(name).ToList();
        missing = found is [] or [{ Kind: JsonValueKind.Null }];
        if (missing) return null;
        var member = new PlanCursor(found[0], PathOf(name), faults);
        if (found.Count > 1) new PlanCursor(found[1], PathOf(name), faults).Fault("DuplicateMember", name, found[0].Row);
        return member.Is(kind) ? member : null;
    }

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";
}
