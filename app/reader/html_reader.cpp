#include "app/reader/html_reader.h"

#include "app/reader/html_allowlist.h"
#include "app/reader/inline_picture.h"
#include "app/reader/text_budget.h"
#include "app/reader/text_decoding.h"
#include "app/reader/text_flow.h"
#include "models/reading/reader_wire.h"

#include <QRegularExpression>

#include <algorithm>
#include <gumbo.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr qsizetype maximumHtmlSource = 32 << 20; // the tree is many times its source
constexpr int maximumShownDepth = 250;
constexpr qsizetype maximumPictures = 200;

/// Memory of one parsed tree, given back at once: gumbo's own way of freeing recurses as deep as the document is
/// nested.
class Arena
{
public:
    void* take(size_t bytes)
    {
        const size_t rounded = (bytes + 15) & ~size_t(15);
        if (rounded > m_left) {
            const size_t chunk = std::max(rounded, size_t(256) << 10);
            m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(chunk));
            m_next = m_chunks.back().get();
            m_left = chunk;
        }
        void* const result = m_next;
        m_next += rounded;
        m_left -= rounded;
        return result;
    }

private:
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte* m_next = nullptr;
    size_t m_left = 0;
};

/// Walks the tree with a stack of its own and writes text and HTML side by side.
class HtmlWalk
{
public:
    explicit HtmlWalk(const InlinePictures& pictures)
        : m_pictures(pictures)
    {}

    HtmlContent walk(const GumboNode* root)
    {
        m_stack.push_back({root, 0, {}, 0, false});
        while (!m_stack.empty()) {
            Frame& top = m_stack.back();
            const GumboVector& children = childrenOf(*top.node);
            if (top.next < children.length) {
                visit(static_cast<const GumboNode*>(children.data[top.next++]));
            } else {
                leave(top);
                m_stack.pop_back();
            }
        }
        HtmlContent result;
        result.text = m_flow.take();
        result.html = result.text.isEmpty() && m_pictureCount == 0 ? QString() : std::move(m_html);
        result.title = clipped(m_title.simplified(), 4096);
        result.cut = m_cut || m_flow.cut();
        return result;
    }

private:
    struct Frame {
        const GumboNode* node;
        unsigned next;
        QString closing; ///< end tag to write when left
        int breaks;
        bool spaced; ///< white space counts within
    };

    static const GumboVector& childrenOf(const GumboNode& node)
    {
        return node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
    }

    void visit(const GumboNode* node)
    {
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA: {
            const QString text = QString::fromUtf8(node->v.text.text);
            m_flow.append(text, m_preserving > 0);
            write(escapedText(text));
            break;
        }
        case GUMBO_NODE_ELEMENT: enter(node); break;
        default: break; // comments, templates
        }
    }

    void enter(const GumboNode* node)
    {
        const GumboElement& element = node->v.element;
        if (element.tag == GUMBO_TAG_HEAD && element.tag_namespace == GUMBO_NAMESPACE_HTML) {
            return findTitle(element);
        }
        const ElementUse use = useOf(element);
        if (use == ElementUse::Drop || isHidden(element)) {
            return;
        }
        if (element.tag == GUMBO_TAG_IMG) {
            return picture(element);
        }
        const int breaks = lineBreaksAround(element.tag);
        m_flow.breakLine(breaks);
        if (element.tag == GUMBO_TAG_BR) {
            m_flow.newLine();
        } else if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) {
            m_flow.cell();
        }
        Frame frame{node, 0, {}, breaks, preservesSpace(element.tag)};
        m_preserving += frame.spaced ? 1 : 0;
        if (use == ElementUse::Keep) {
            frame.closing = open(element);
        }
        m_stack.push_back(std::move(frame));
    }

    void leave(const Frame& frame)
    {
        m_flow.breakLine(frame.breaks);
        m_preserving -= frame.spaced ? 1 : 0;
        if (!frame.closing.isEmpty()) {
            m_html += frame.closing; // also when the limit is reached: what was opened is closed
            --m_depth;
        }
    }

    /// Writes the start tag; gives the end tag.
    QString open(const GumboElement& element)
    {
        const QString name =
            element.tag == GUMBO_TAG_BODY ? u"div"_s : QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        if (isVoid(element.tag)) {
            write(u'<' + name + allowedAttributes(element) + u'>');
            return {};
        }
        if (m_depth >= maximumShownDepth || !write(u'<' + name + allowedAttributes(element) + u'>')) {
            return {};
        }
        ++m_depth;
        m_room -= name.size() + 3; // the end tag comes for certain
        return u"</"_s + name + u'>';
    }

    void picture(const GumboElement& element)
    {
        const QString alt = clipped(attribute(element, "alt").simplified(), 500);
        if (const auto address = addressOf(attribute(element, "src").trimmed())) {
            if (write(u"<img src=\""_s + *address + u'"' + allowedAttributes(element) + u" alt=\""_s +
                      escapedAttribute(alt) + u"\">"_s)) {
                m_flow.append(alt, false);
                return;
            }
        }
        if (!alt.isEmpty()) {
            m_flow.append(alt, false);
            write(u'[' + escapedText(alt) + u']');
        }
    }

    std::optional<QString> addressOf(const QString& source)
    {
        std::optional<QByteArray> bytes;
        if (source.startsWith(u"cid:", Qt::CaseInsensitive)) {
            bytes = m_pictures ? m_pictures(source.mid(4)) : std::nullopt;
        } else {
            bytes = pictureBytes(source);
        }
        if (!bytes || ++m_pictureCount > maximumPictures) {
            return std::nullopt;
        }
        return pictureAddress(*bytes);
    }

    void findTitle(const GumboElement& head)
    {
        for (unsigned i = 0; i < head.children.length && m_title.isEmpty(); ++i) {
            const auto* child = static_cast<const GumboNode*>(head.children.data[i]);
            if (child->type != GUMBO_NODE_ELEMENT || child->v.element.tag != GUMBO_TAG_TITLE ||
                child->v.element.children.length == 0) {
                continue;
            }
            const auto* text = static_cast<const GumboNode*>(child->v.element.children.data[0]);
            if (text->type == GUMBO_NODE_TEXT || text->type == GUMBO_NODE_WHITESPACE) {
                m_title = QString::fromUtf8(text->v.text.text);
            }
        }
    }

    bool write(const QString& piece)
    {
        const qsizetype bytes = utf8Length(piece);
        if (m_cut || bytes > m_room) {
            m_cut = true;
            return false;
        }
        m_room -= bytes;
        m_html += piece;
        return true;
    }

    const InlinePictures& m_pictures;
    std::vector<Frame> m_stack;
    TextFlow m_flow;
    QString m_html, m_title;
    qsizetype m_room = maximumHtmlBytes - (64 << 10); // a few end tags may come on top
    qsizetype m_pictureCount = 0;
    int m_depth = 0;
    int m_preserving = 0;
    bool m_cut = false;
};

} // namespace

QString escapedText(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '&': result += u"&amp;"; break;
        case '<': result += u"&lt;"; break;
        case '>': result += u"&gt;"; break;
        case 0: break;
        default: result += c;
        }
    }
    return result;
}

HtmlContent readHtmlText(const QString& document, const InlinePictures& pictures)
{
    QByteArray source = document.toUtf8();
    const bool tooLong = source.size() > maximumHtmlSource;
    source.truncate(maximumHtmlSource);
    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.userdata = &arena;
    options.allocator = [](void* room, size_t bytes) { return static_cast<Arena*>(room)->take(bytes); };
    options.deallocator = [](void*, void*) {};
    const GumboOutput* const tree = gumbo_parse_with_options(&options, source.constData(), size_t(source.size()));
    HtmlContent content = HtmlWalk(pictures).walk(tree->document);
    content.cut = content.cut || tooLong;
    return content;
}

QString declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression pattern(
        u"<meta[^>]{0,400}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})|<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    const auto match = pattern.match(head);
    return match.hasCaptured(1) && !match.captured(1).isEmpty() ? match.captured(1) : match.captured(2);
}

Extraction readHtml(const QByteArray& bytes, const QString& declared)
{
    const Decoded decoded = decodeText(bytes, declared.isEmpty() ? declaredEncoding(bytes) : declared);
    HtmlContent content = readHtmlText(decoded.text);
    Extraction found;
    found.mime = u"text/html"_s;
    found.encoding = decoded.encoding;
    found.text = std::move(content.text);
    found.html = std::move(content.html);
    found.title = std::move(content.title);
    found.state = found.text.isEmpty() ? TextState::NoText : TextState::Extracted;
    if (content.cut) {
        found.state = TextState::TooLarge;
        found.reason = u"larger than is shown; the rest was not read"_s;
    }
    return found;
}

} // namespace cf::reading
