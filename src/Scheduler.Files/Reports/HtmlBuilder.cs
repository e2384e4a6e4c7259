using System.Globalization;
using System.Text;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports;

/// <summary>Builds markup that is at once HTML and well-formed XML. Text and attribute values are always escaped; the only
/// way around it is <see cref="Own"/>, meant for this program's own style sheet and script.</summary>
internal sealed class HtmlBuilder
{
    // In HTML only these may do without an end tag; a self-closed <span/> would swallow what follows.
    private static readonly HashSet<string> VoidElements = ["meta", "br", "hr", "col"];

    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    /// <summary>Opens an element; disposing the result closes it.</summary>
    public Scope In(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(name, attributes);
        text.Append('>');
        open.Push(name);
        return new Scope(this);
    }

    /// <summary>An element without content.</summary>
    public HtmlBuilder Void(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(name, attributes);
        text.Append(VoidElements.Contains(name) ? " />" : $"></{name}>");
        return this;
    }

    /// <summary>An element with a text that is the same in both languages.</summary>
    public HtmlBuilder Element(string name, string content, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        using (In(name, attributes)) Text(content);
        return this;
    }

    /// <summary>An element with a text in both languages.</summary>
    public HtmlBuilder Element(string name, LocalizedText content, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        using (In(name, attributes)) Text(content);
        return this;
    }

    public HtmlBuilder Text(string content)
    {
        Escape(content);
        return this;
    }

    /// <summary>Both languages, of which the style sheet shows one.</summary>
    public HtmlBuilder Text(LocalizedText content)
    {
        if (content.Zh == content.En) return Text(content.Zh);
        Element("span", content.Zh, ("lang", "zh"));
        return Element("span", content.En, ("lang", "en"));
    }

    /// <summary>Markup of this program's own, as it is.</summary>
    public HtmlBuilder Own(string markup)
    {
        text.Append(markup);
        return this;
    }

    public HtmlBuilder NewLine() => Own("\n");

    public override string ToString() => text.ToString();

    private void Start(string name, ReadOnlySpan<(string Name, object Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            text.Append(' ').Append(attribute).Append("=\"");
            Escape(value as string ?? string.Format(CultureInfo.InvariantCulture, "{0}", value));
            text.Append('"');
        }
    }

    private void End() => text.Append("</").Append(open.Pop()).Append('>');

    private void Escape(string content)
    {
        foreach (var rune in content.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                // Neither HTML nor XML can hold these signs, however they are written.
                (< ' ' and not ('\t' or '\n')) or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => text.Append('\uFFFD'),
                _ => text.Append(rune.ToString()),
            };
        }
    }

    /// <summary>An open element.</summary>
    public readonly struct Scope(HtmlBuilder html) : IDisposable
    {
        public void Dispose() => html.End();
    }
}
