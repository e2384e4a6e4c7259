using System.Collections.Immutable;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Scheduler.Files.Scenarios.Yaml;

/// <summary>
/// Builds a tree from YAML events. The format uses plain lists, maps and values only: anchors, aliases and tags are
/// faults, which also disarms files that multiply themselves by aliases; depth and size are limited before anything is built.
/// </summary>
internal sealed class YamlTree
{
    private readonly string file;
    private readonly IParser parser;
    private readonly FaultCollector faults;
    private int nodes;

    // Line of the current event.
    private int line = 1;

    private YamlTree(string file, string text, FaultCollector faults)
    {
        this.file = file;
        this.faults = faults;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The only document of a file; null after a fault that makes the whole file unreadable.</summary>
    public static YamlNode? Read(string file, string text, FaultCollector faults)
    {
        var tree = new YamlTree(file, text, faults);
        try
        {
            return tree.Document();
        }
        catch (YamlException exception)
        {
            faults.Add(FaultKind.YamlSyntax, new FaultPlace(file, LineOf(exception.Start)), null, Readable.Cut(exception.Message));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // On some malformed input the parser fails in its own way, for instance on a list that is not closed. The
            // last line that it could read is the best that is known.
            faults.Add(FaultKind.YamlSyntax, new FaultPlace(file, tree.line), null, FaultText.Catalog.Format("Yaml.GivenUp"));
        }

        return null;
    }

    private YamlNode? Document()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            faults.Add(FaultKind.FileEmpty, new FaultPlace(file), null);
            return null;
        }

        Next();
        if (Node(0) is not { } root) return null;
        Next();
        if (Next() is DocumentStart second)
            faults.Add(FaultKind.YamlSecondDocument, new FaultPlace(file, LineOf(second.Start)), null);
        return root;
    }

    private ParsingEvent? Next()
    {
        if (!parser.MoveNext()) return null;
        line = LineOf(parser.Current!.Start);
        return parser.Current;
    }

    // The node that begins at the current event; afterwards the current event is its last one.
    private YamlNode? Node(int depth)
    {
        nodes++;
        if (nodes > Limits.YamlNodes || depth > Limits.YamlDepth)
        {
            faults.Add(FaultKind.YamlTooLarge, new FaultPlace(file, line), null, Limits.YamlNodes, Limits.YamlDepth);
            return null;
        }

        if (parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            Unsupported(node.Anchor.IsEmpty ? node.Tag.ToString() : "&" + node.Anchor, line);
        switch (parser.Current)
        {
            case Scalar scalar:
                var text = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? scalar.Value.TrimEnd('\n') : scalar.Value;
                return new YamlScalar(line, text, scalar.Style == ScalarStyle.Plain);
            case SequenceStart:
                return List(depth);
            case MappingStart:
                return Map(depth);
            case AnchorAlias alias:
                Unsupported("*" + alias.Value, line);
                return new YamlBroken(line);
            default:
                throw new InvalidOperationException($"A node cannot begin with {parser.Current?.GetType().Name}.");
        }
    }

    private YamlList? List(int depth)
    {
        var start = line;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item) return null;
            items.Add(item);
        }

        return new YamlList(start, items.ToImmutable());
    }

    private YamlMap? Map(int depth)
    {
        var start = line;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (Next() is not MappingEnd)
        {
            var keyLine = line;
            if (Node(depth + 1) is not { } key) return null;
            Next();
            if (Node(depth + 1) is not { } value) return null;
            if (key is YamlScalar { Text: var name })
                entries.Add(new YamlEntry(name, keyLine, value));
            else if (key is not YamlBroken)
                faults.Add(FaultKind.KeyNotText, new FaultPlace(file, keyLine), null);
        }

        return new YamlMap(start, entries.ToImmutable());
    }

    private void Unsupported(string found, int line) => faults.Add(FaultKind.YamlFeature, new FaultPlace(file, line), found);

    private static int LineOf(Mark mark) => (int)Math.Clamp(mark.Line, 1, int.MaxValue);
}
