using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Scheduler.Papers.Office;

/// <summary>Title and maker of a package, without times: the same input gives the same bytes.</summary>
internal static class PackageProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Write(CoreFilePropertiesPart part, string title)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, title);
        xml.WriteElementString("dc", "creator", Dublin, "scheduler");
        xml.WriteEndElement();
    }
}
