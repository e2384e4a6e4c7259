using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports;

/// <summary>What every page for people is made of: one self-contained file, Chinese first, English by a switch, readable offline and on paper.</summary>
internal static class PageFrame
{
    private const string Main = "content";

    private static readonly string Style = Asset("report.css").Replace("{draft}", ReportText.Of("Banner.Draft.Print").Zh);
    private static readonly string LanguageScript = Asset("report.js");

    /// <summary>A page as text; markup is well-formed XML as well.</summary>
    /// <param name="script">Embedded script of this kind of page, besides the one that switches languages.</param>
    public static string Render(LocalizedText title, bool isDraft, Action<HtmlBuilder> writeBody, string? script = null)
    {
        var html = new HtmlBuilder();
        html.Own("<!DOCTYPE html>\n");
        using (html.In("html", ("lang", "zh-CN"), ("data-lang", "zh")))
        {
            using (html.In("head")) WriteHead(html, title, Guarded(script is null ? LanguageScript : LanguageScript + Asset(script)));
            using (html.In("body", ("class", isDraft ? "is-draft" : "")))
            {
                html.Element("a", ReportText.Of("Page.Skip"), ("class", "skip"), ("href", $"#{Main}"));
                writeBody(html);
            }
        }

        return html.NewLine().ToString();
    }

    /// <summary>The contents, then every section under its heading.</summary>
    public static void Sections(HtmlBuilder html, bool isDraft, ImmutableArray<(string Id, LocalizedText Heading, Action Write)> sections)
    {
        using (html.In("nav", ("aria-label", Show.Both(ReportText.Of("Page.Contents")))))
        {
            foreach (var (id, heading, _) in sections) html.Element("a", heading, ("href", $"#{id}"));
        }

        using (html.In("main", ("id", Main)))
        {
            foreach (var (id, heading, write) in sections)
            {
                html.NewLine();
                using (html.In("section", ("id", id), ("aria-labelledby", $"{id}-title")))
                {
                    using (html.In("h2", ("id", $"{id}-title")))
                    {
                        html.Text(heading);

                        // On every part, since parts are copied and printed one by one.
                        if (isDraft) html.Element("span", ReportText.Of("Banner.Draft"), ("class", "stamp"));
                    }

                    write();
                }
            }
        }
    }

    /// <summary>The buttons that choose the language.</summary>
    public static void LanguageSwitch(HtmlBuilder html)
    {
        using (html.In("div", ("class", "switch"), ("role", "group"), ("aria-label", Show.Both(ReportText.Of("Page.Language")))))
        {
            html.Element("button", ReportText.Of("Page.Chinese"), ("type", "button"), ("data-show", "zh"), ("aria-pressed", "true"));
            html.Element("button", ReportText.Of("Page.English"), ("type", "button"), ("data-show", "en"), ("aria-pressed", "false"));
        }
    }

    private static void WriteHead(HtmlBuilder html, LocalizedText title, string script)
    {
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));

        // The page asks for nothing, and a name in a scenario that got past the escaping could still run nothing.
        html.Void("meta", ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(script)}"));
        html.Element("title", Show.Both(title));
        using (html.In("style")) html.Own(Style);
        using (html.In("script")) html.Own(script);
    }

    /// <summary>A script that may hold the signs of markup: to HTML the guard is a comment, to XML it is what keeps them.</summary>
    private static string Guarded(string script) => $"//<![CDATA[\n{script}//]]>\n";

    private static string Hash(string content) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Asset(string name)
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream($"{typeof(PageFrame).Namespace}.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
