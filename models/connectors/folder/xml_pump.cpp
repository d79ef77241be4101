#include "models/connectors/folder/xml_pump.h"

namespace cf::connectors {

namespace {

/// Past the end of a `<!DOCTYPE … >` that starts the text, brackets and quotes respected; -1 when it does not end here.
qsizetype endOfDoctype(QStringView text)
{
    int brackets = 0;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'[') {
            ++brackets;
        } else if (c == u']') {
            --brackets;
        } else if (c == u'>' && brackets <= 0) {
            return i + 1;
        }
    }
    return -1;
}

QString doctypeFault(QStringView doctype)
{
    if (doctype.contains(u"<!ENTITY", Qt::CaseInsensitive)) {
        return QStringLiteral("declares an entity");
    }
    const qsizetype subset = doctype.indexOf(u'[');
    if (subset >= 0 && doctype.mid(subset).contains(u'%')) {
        return QStringLiteral("uses a parameter entity");
    }
    if (doctype.contains(u"SYSTEM") || doctype.contains(u"PUBLIC")) {
        return QStringLiteral("refers to something outside the file");
    }
    return {};
}

/// Past a comment or processing instruction that starts the text; -1 when it does not end here; 0 when none starts.
qsizetype endOfAside(QStringView text)
{
    const bool comment = text.startsWith(u"<!--");
    if (!comment && !text.startsWith(u"<?")) {
        return 0;
    }
    const QStringView end = comment ? QStringView(u"-->") : QStringView(u"?>");
    const qsizetype at = text.indexOf(end, comment ? 4 : 2);
    return at < 0 ? -1 : at + end.size();
}

} // namespace

XmlProlog lookAtProlog(QStringView text)
{
    XmlProlog prolog;
    if (text.startsWith(u'\uFEFF')) {
        text = text.mid(1);
    }
    while (true) {
        while (!text.isEmpty() && text[0].isSpace()) {
            text = text.mid(1);
        }
        qsizetype past = endOfAside(text);
        if (past == 0 && text.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive)) {
            past = endOfDoctype(text);
            // An unfinished one is looked at as well: what it has said so far may be enough to refuse it.
            prolog.fault = doctypeFault(past > 0 ? text.first(past) : text);
            if (!prolog.fault.isEmpty()) {
                return prolog;
            }
        }
        if (past < 0) {
            return prolog;
        }
        if (past == 0) {
            break;
        }
        text = text.mid(past);
    }
    if (text.size() < 2 || text[0] != u'<' || !(text[1].isLetter() || text[1] == u'_')) {
        if (!text.isEmpty() && (text[0] != u'<' || text.size() > 1)) {
            prolog.fault = QStringLiteral("does not begin with an element");
        }
        return prolog;
    }
    qsizetype end = 1;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'>' && text[end] != u'/') {
        ++end;
    }
    prolog.complete = true;
    prolog.root = text.mid(1, end - 1).toString();
    return prolog;
}

bool XmlPump::start()
{
    m_started = true;
    m_reader.setEntityExpansionLimit(0);
    QString head;
    XmlProlog prolog;
    while (!prolog.complete && prolog.fault.isEmpty()) {
        const QString piece = m_source.next();
        if (m_source.unsupported()) {
            m_failure = QStringLiteral("its encoding is not known here");
            return false;
        }
        if (piece.isEmpty()) {
            break;
        }
        head += piece;
        prolog = lookAtProlog(head);
        if (!prolog.complete && head.size() > IndexLimits::prolog) {
            m_failure = QStringLiteral("no element within the first %1 characters").arg(IndexLimits::prolog);
            break;
        }
    }
    m_tail = head.left(512);
    if (m_failure.isEmpty()) {
        m_failure = prolog.fault;
    }
    if (m_failure.isEmpty()) {
        m_reader.addData(head);
    }
    return m_failure.isEmpty();
}

bool XmlPump::feed()
{
    const QString piece = m_source.next();
    m_tail = m_tail.right(512) + piece.left(512) + piece.right(512);
    m_sinceToken += piece.size();
    if (!piece.isEmpty()) {
        m_reader.addData(piece);
    }
    return !piece.isEmpty();
}

XmlPump::Step XmlPump::fail(const QString& reason)
{
    m_failure = reason;
    return Step::Failed;
}

XmlPump::Step XmlPump::next()
{
    if (!m_failure.isEmpty() || (!m_started && !start())) {
        return Step::Failed;
    }
    while (true) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        if (token == QXmlStreamReader::Invalid && m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
            if (m_sinceToken > IndexLimits::element) {
                return fail(QStringLiteral("a single item is larger than %1 characters").arg(IndexLimits::element));
            }
            if (!feed()) {
                return fail(m_source.failed() ? QStringLiteral("the file cannot be read any further")
                                              : QStringLiteral("the file ends in the middle"));
            }
            continue;
        }
        m_sinceToken = token == QXmlStreamReader::Characters ? m_sinceToken : 0;
        switch (token) {
        case QXmlStreamReader::StartElement:
            return ++m_depth > IndexLimits::depth ? fail(QStringLiteral("elements are nested too deep")) : Step::Start;
        case QXmlStreamReader::EndElement: --m_depth; return Step::End;
        case QXmlStreamReader::Characters: return Step::Text;
        case QXmlStreamReader::EntityReference: return fail(QStringLiteral("uses an entity"));
        case QXmlStreamReader::EndDocument: return Step::Finished;
        case QXmlStreamReader::Invalid:
            return fail(QStringLiteral("not well-formed XML, line %1").arg(m_reader.lineNumber()));
        default: break; // comments, processing instructions, the DOCTYPE already looked at
        }
    }
}

} // namespace cf::connectors
