#include "app/reader/canonical_document.h"
#include "app/reader/canonical_drawing.h"
#include "app/reader/canonical_objects.h"
#include "app/reader/canonical_xmp.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr qsizetype mostSaid = 500;
constexpr size_t mostParts = 190'000;

QString said(QPDFObjectHandle text) { return text.isString() ? QString::fromStdString(text.getUTF8Value()).simplified().left(mostSaid) : QString(); }

class PdfForm
{
public:
    PdfForm(QPDF& pdf, CanonicalForm& form)
        : m_pdf(pdf)
        , m_form(form)
        , m_pages(pdf.getAllPages())
        , m_objects(m_pages)
    {}

    void run()
    {
        m_form.pages = int(m_pages.size());
        for (size_t i = 0; i < m_pages.size(); ++i) {
            page(int(i), m_pages[i]);
        }
        catalog();
        trailer();
        if (m_objects.hasTags()) {
            m_form.masked.push_back({u"SubsetTags"_s, {}});
        }
        if (m_objects.isSpent() || m_form.parts.size() > mostParts) {
            m_form.state = TextState::TooLarge;
            m_form.reason = u"nested too deep or too large"_s;
        } else if (m_objects.isDamaged()) {
            m_form.state = TextState::Unreadable;
            m_form.reason = u"a part of it cannot be decoded"_s;
        }
        m_form.isMended = m_pdf.anyWarnings(); // before what follows: a drawing that cannot be taken apart mends nothing
        drawings();
    }

private:
    void add(CanonicalKind kind, int page, QPDFObjectHandle object, const QString& name = {}, const QRectF& place = {})
    {
        m_form.parts.push_back({kind, page, m_objects.of(object), name, place});
    }

    void drawings()
    {
        for (size_t i = 0; i < m_pages.size() && m_form.state == TextState::Extracted; ++i) {
            const PageDrawing drawn = drawingOf(m_pages[i]);
            if (!drawn.shapes.isEmpty()) {
                m_form.parts.push_back({CanonicalKind::Drawing, int(i), drawn.shapes, {}, {}});
            }
            for (const QByteArray& image : drawn.inlineImages) {
                m_form.parts.push_back({CanonicalKind::Image, int(i), image, {}, {}});
            }
        }
    }

    void metadata(QPDFObjectHandle stream)
    {
        m_form.masked.push_back({u"XMP"_s, {}}); // its dates, ids and names of programs
        for (const XmpProperty& one : xmpOf(stream)) {
            m_form.parts.push_back({CanonicalKind::Metadata, -1, one.digest, (u"XMP "_s + one.said).left(mostSaid), {}});
        }
    }

    void page(int number, QPDFObjectHandle page)
    {
        QPDFPageObjectHelper whole(page);
        QPDFObjectHandle boxes = QPDFObjectHandle::newDictionary();
        for (const char* key : {"/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate", "/UserUnit"}) {
            boxes.replaceKey(key, whole.getAttribute(key, false));
        }
        if (boxes.getKey("/Rotate").isInteger() && boxes.getKey("/Rotate").getIntValue() == 0) {
            boxes.removeKey("/Rotate");
        }
        add(CanonicalKind::PageBoxes, number, boxes);
        contents(number, page, whole.getAttribute("/Resources", false));
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            annotation(number, annotations.getArrayItem(i), whole.getCropBox());
        }
        static const std::set<std::string> told{"/Type", "/Parent", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate", "/UserUnit",
                                                "/Contents", "/Resources", "/Annots", "/StructParents", "/LastModified", "/Group"};
        for (const std::string& key : page.getKeys()) {
            if (!told.count(key)) {
                add(key == "/AA" ? CanonicalKind::Action : CanonicalKind::Other, number, page.getKey(key), QString::fromStdString(key));
            }
        }
    }

    void contents(int number, QPDFObjectHandle page, QPDFObjectHandle resources)
    {
        QByteArray plain;
        QPDFObjectHandle content = page.getKey("/Contents");
        if (content.isStream()) {
            plain += m_objects.dataOf(content);
        }
        for (int i = 0; content.isArray() && i < content.getArrayNItems(); ++i) {
            plain += m_objects.dataOf(content.getArrayItem(i));
        }
        m_objects.append(plain, resources);
        m_objects.append(plain, page.getKey("/Group"));
        m_form.parts.push_back({CanonicalKind::PageContent, number, m_objects.of(QPDFObjectHandle::newString(plain.toStdString())), {}, {}});
        std::set<QPDFObjGen> seen;
        images(number, resources, seen, 0);
    }

    void images(int number, QPDFObjectHandle resources, std::set<QPDFObjGen>& seen, int depth)
    {
        QPDFObjectHandle drawn = resources.isDictionary() ? resources.getKey("/XObject") : QPDFObjectHandle::newNull();
        if (!drawn.isDictionary() || depth > 20) {
            return;
        }
        for (const std::string& name : drawn.getKeys()) {
            QPDFObjectHandle one = drawn.getKey(name);
            if (!one.isStream() || !seen.insert(one.getObjGen()).second) {
                continue;
            }
            if (one.getDict().getKey("/Subtype").isNameAndEquals("/Image")) {
                add(CanonicalKind::Image, number, one);
            } else {
                images(number, one.getDict().getKey("/Resources"), seen, depth + 1);
            }
        }
    }

    QRectF placeOf(QPDFObjectHandle box, QPDFObjectHandle crop) const
    {
        if (!box.isRectangle() || !crop.isRectangle()) {
            return {};
        }
        const auto area = box.getArrayAsRectangle(), page = crop.getArrayAsRectangle();
        return QRectF(area.llx - page.llx, page.ury - area.ury, area.urx - area.llx, area.ury - area.lly);
    }

    void annotation(int number, QPDFObjectHandle one, QPDFObjectHandle crop)
    {
        if (!one.isDictionary()) {
            return;
        }
        const QRectF place = placeOf(one.getKey("/Rect"), crop);
        if (one.hasKey("/AP")) {
            add(CanonicalKind::Appearance, number, one.getKey("/AP"), {}, place);
        }
        QPDFObjectHandle rest = one.shallowCopy();
        for (const char* key : {"/AP", "/Rect", "/Border", "/C"}) {
            rest.removeKey(key);
        }
        const bool isHidden = one.getKey("/F").isInteger() && (one.getKey("/F").getIntValue() & 0x23) != 0; // invisible, hidden, not on the screen
        if (isHidden) {
            rest.replaceKey("/AP", one.getKey("/AP"));
        }
        QPDFObjectHandle action = one.getKey("/A");
        if (one.getKey("/Subtype").isNameAndEquals("/Link")) {
            const QString address = action.isDictionary() ? said(action.getKey("/URI")) : QString();
            add(CanonicalKind::Link, number, rest, address, place);
        } else if (one.getKey("/Subtype").isNameAndEquals("/Widget")) {
            add(CanonicalKind::FormField, number, rest, said(one.getKey("/T")), place);
        } else {
            add(CanonicalKind::Annotation, number, rest, said(one.getKey("/Contents")), place);
        }
    }

    void fields(QPDFObjectHandle list, int depth)
    {
        for (int i = 0; list.isArray() && depth < 50 && i < list.getArrayNItems() && m_form.parts.size() < mostParts; ++i) {
            QPDFObjectHandle field = list.getArrayItem(i);
            if (!field.isDictionary()) {
                continue;
            }
            QPDFObjectHandle own = QPDFObjectHandle::newDictionary();
            for (const char* key : {"/T", "/FT", "/V", "/DV", "/Ff", "/Opt", "/MaxLen", "/A", "/AA"}) {
                own.replaceKey(key, field.getKey(key));
            }
            add(CanonicalKind::FormField, -1, own, said(field.getKey("/T")) + u" = "_s + said(field.getKey("/V")));
            fields(field.getKey("/Kids"), depth + 1);
        }
    }

    /// Leaves of a tree of names, whatever its shape.
    void names(QPDFObjectHandle tree, CanonicalKind kind, int depth)
    {
        if (!tree.isDictionary() || depth > 50) {
            return;
        }
        QPDFObjectHandle pairs = tree.getKey("/Names"), kids = tree.getKey("/Kids");
        for (int i = 0; pairs.isArray() && i + 1 < pairs.getArrayNItems(); i += 2) {
            QPDFObjectHandle value = pairs.getArrayItem(i + 1);
            if (kind == CanonicalKind::Attachment && value.isDictionary()) {
                attachment(pairs.getArrayItem(i), value);
            } else {
                add(kind, -1, value, said(pairs.getArrayItem(i)));
            }
        }
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            names(kids.getArrayItem(i), kind, depth + 1);
        }
    }

    void attachment(QPDFObjectHandle name, QPDFObjectHandle file)
    {
        QByteArray plain;
        for (const char* key : {"/F", "/UF", "/Desc", "/AFRelationship"}) {
            m_objects.append(plain, file.getKey(key));
        }
        QPDFObjectHandle held = file.getKey("/EF");
        for (const char* key : {"/F", "/UF"}) {
            QPDFObjectHandle stream = held.isDictionary() ? held.getKey(key) : QPDFObjectHandle::newNull();
            if (stream.isStream()) {
                plain += m_objects.dataOf(stream);
                m_objects.append(plain, stream.getDict().getKey("/Subtype"));
            }
        }
        m_form.parts.push_back({CanonicalKind::Attachment, -1, m_objects.of(QPDFObjectHandle::newString(plain.toStdString())), said(name), {}});
    }

    void alternatives(QPDFObjectHandle element, std::set<QPDFObjGen>& seen, int depth)
    {
        if (depth > 200 || m_form.parts.size() > mostParts || (element.isIndirect() && !seen.insert(element.getObjGen()).second)) {
            return;
        }
        for (int i = 0; element.isArray() && i < element.getArrayNItems(); ++i) {
            alternatives(element.getArrayItem(i), seen, depth + 1);
        }
        if (element.isDictionary()) {
            for (const char* key : {"/Alt", "/ActualText", "/E"}) {
                if (element.hasKey(key)) {
                    add(CanonicalKind::Alternative, -1, element.getKey(key), said(element.getKey(key)));
                }
            }
            alternatives(element.getKey("/K"), seen, depth + 1);
        }
    }

    void catalog()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        for (const std::string& key : root.getKeys()) {
            QPDFObjectHandle value = root.getKey(key);
            if (key == "/Pages" || key == "/Type" || key == "/Version" || key == "/Extensions") {
                continue;
            }
            if (key == "/Metadata") {
                metadata(value);
            } else if (key == "/AcroForm" && value.isDictionary()) {
                fields(value.getKey("/Fields"), 0);
            } else if (key == "/Names" && value.isDictionary()) {
                for (const std::string& name : value.getKeys()) {
                    const CanonicalKind kind = name == "/EmbeddedFiles" ? CanonicalKind::Attachment : name == "/JavaScript" ? CanonicalKind::Action
                                               : name == "/Dests"       ? CanonicalKind::View
                                                                        : CanonicalKind::Other;
                    names(value.getKey(name), kind, 0);
                }
            } else if (key == "/StructTreeRoot") {
                add(CanonicalKind::Tags, -1, value);
                std::set<QPDFObjGen> seen;
                alternatives(value, seen, 0);
            } else {
                add(kindOf(key, value), -1, value, QString::fromStdString(key));
            }
        }
    }

    static CanonicalKind kindOf(const std::string& key, QPDFObjectHandle value)
    {
        if (key == "/AA" || (key == "/OpenAction" && value.isDictionary() && !value.getKey("/S").isNameAndEquals("/GoTo"))) {
            return CanonicalKind::Action;
        }
        return key == "/OCProperties" ? CanonicalKind::Layer
               : key == "/Outlines"   ? CanonicalKind::Outline
               : key == "/Lang"       ? CanonicalKind::Metadata
               : key == "/MarkInfo"   ? CanonicalKind::Tags
               : key == "/AF"         ? CanonicalKind::Attachment
               : key == "/OpenAction" || key == "/PageMode" || key == "/PageLayout" || key == "/ViewerPreferences" || key == "/PageLabels" || key == "/Dests"
                   ? CanonicalKind::View
                   : CanonicalKind::Other;
    }

    void trailer()
    {
        QPDFObjectHandle end = m_pdf.getTrailer(), info = end.getKey("/Info");
        if (end.hasKey("/ID")) {
            m_form.masked.push_back({u"ID"_s, {}});
        }
        for (const std::string& key : info.isDictionary() ? info.getKeys() : std::set<std::string>()) {
            const QString value = said(info.getKey(key));
            if (key == "/CreationDate" || key == "/ModDate" || key == "/Producer" || key == "/Creator") {
                m_form.masked.push_back({QString::fromStdString(key.substr(1)), value});
            } else if (!value.isEmpty()) {
                add(CanonicalKind::Metadata, -1, info.getKey(key), QString::fromStdString(key.substr(1)) + u": "_s + value);
            }
        }
        if (m_pdf.isEncrypted()) {
            QPDFObjectHandle rights = end.getKey("/Encrypt");
            add(CanonicalKind::Protection, -1, rights.isDictionary() ? rights.getKey("/P") : QPDFObjectHandle::newNull(), u"encrypted"_s);
        }
    }

    QPDF& m_pdf;
    CanonicalForm& m_form;
    std::vector<QPDFObjectHandle> m_pages;
    ObjectDigest m_objects;
};

} // namespace

CanonicalForm canonicalPdf(const QByteArray& bytes)
{
    CanonicalForm form;
    form.family = FormatFamily::Pdf;
    form.tool = u"qpdf "_s + QString::fromStdString(QPDF::QPDFVersion());
    form.state = TextState::Extracted;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false); // what has to be guessed at is damaged
        pdf.processMemoryFile("a document", bytes.constData(), size_t(bytes.size()));
        PdfForm(pdf, form).run();
    } catch (const QPDFExc& problem) {
        const bool isLocked = problem.getErrorCode() == qpdf_e_password;
        form.state = isLocked ? TextState::Encrypted : TextState::Unreadable;
        form.reason = isLocked ? u"it is encrypted and needs a password"_s : u"the PDF is damaged"_s;
    } catch (const std::exception&) {
        form.state = TextState::Unreadable;
        form.reason = u"the PDF is damaged"_s;
    }
    if (form.state != TextState::Extracted) {
        form.parts.clear();
    }
    return form;
}

} // namespace cf::reading
