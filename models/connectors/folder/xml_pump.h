// XML of an unknown hand, read as a stream: no entity is ever resolved, nothing outside the file is ever fetched, depth
// and size are limited.
#pragma once

#include "models/connectors/record/stated_record.h"
#include "models/connectors/folder/text_source.h"

#include <QXmlStreamReader>

namespace cf::connectors {

/// What stands before the first element. A DOCTYPE by name alone is fine; one that declares an entity, uses a parameter
/// entity or names something outside the file is a fault, told before any parser sees it.
struct XmlProlog {
    bool complete = false; ///< the first element begins within the text looked at
    QString fault;         ///< empty when there is none
    QString root;          ///< name of the first element
};
XmlProlog lookAtProlog(QStringView text);

class XmlPump
{
public:
    explicit XmlPump(TextSource& source)
        : m_source(source)
    {}

    enum class Step { Start, Text, End, Finished, Failed };
    Step next();
    const QString& failure() const { return m_failure; }
    QXmlStreamReader& reader() { return m_reader; }
    /// Text of the element's own name, without a prefix.
    QStringView name() const { return m_reader.name(); }
    int depth() const { return m_depth; }
    /// What was read last, for setting it aside.
    QString tail() const { return cutRaw(m_tail.right(512)); }

private:
    bool feed();
    bool start();
    Step fail(const QString& reason);

    TextSource& m_source;
    QXmlStreamReader m_reader;
    QString m_failure, m_tail;
    qsizetype m_sinceToken = 0;
    int m_depth = 0;
    bool m_started = false;
};

} // namespace cf::connectors
