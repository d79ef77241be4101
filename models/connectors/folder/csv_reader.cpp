#include "models/connectors/folder/csv_reader.h"

#include <array>
#include <csv.h>

namespace cf::connectors {

struct CsvReader::Parser : csv_parser {
};

char separatorOf(QStringView line)
{
    constexpr std::array<char, 4> candidates = {',', ';', '\t', '|'};
    std::array<int, 4> counts = {};
    bool quoted = false;
    for (const QChar c : line) {
        quoted = c == u'"' ? !quoted : quoted;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i) {
            counts[i] += c == QLatin1Char(candidates[i]) ? 1 : 0;
        }
    }
    return candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

CsvReader::CsvReader(TextSource& source)
    : m_source(source)
    , m_parser(std::make_unique<Parser>())
{
    // Every line end is reported, so that line numbers are those of an editor.
    csv_init(m_parser.get(), CSV_REPALL_NL);
    csv_set_blk_size(m_parser.get(), 4096);
}

CsvReader::~CsvReader() { csv_free(m_parser.get()); }

void CsvReader::onField(void* text, size_t length, void* self)
{
    static_cast<CsvReader*>(self)->takeField(QByteArrayView(static_cast<const char*>(text), qsizetype(length)));
}

void CsvReader::onRow(int ending, void* self) { static_cast<CsvReader*>(self)->takeRow(ending); }

void CsvReader::takeField(QByteArrayView text)
{
    ++m_columns;
    m_lastWasReturn = false;
    const QString value = QString::fromUtf8(text);
    m_line += value.count(u'\n') + (value.contains(u'\n') ? 0 : value.count(u'\r'));
    if (m_columns > IndexLimits::values) {
        return;
    }
    if (m_source.hasBrokenBytes() && value.contains(QChar(QChar::ReplacementCharacter))) {
        spoil(QStringLiteral("not readable as text"));
    }
    m_row.append(value.trimmed());
}

void CsvReader::takeRow(int ending)
{
    const bool secondHalf = ending == '\n' && m_lastWasReturn && m_columns == 0;
    if (m_columns > 0) {
        m_hasHeader ? takeRecord() : takeHeader();
    }
    m_lastWasReturn = ending == '\r';
    m_line += secondHalf || ending < 0 ? 0 : 1;
    m_rowLine = m_line;
    m_columns = 0;
    m_row.clear();
    m_fault.clear();
}

void CsvReader::takeHeader()
{
    if (m_columns <= 2 && m_row[0].startsWith(u"sep=", Qt::CaseInsensitive)) {
        return; // a note to a spreadsheet program
    }
    m_hasHeader = true;
    m_header = m_row;
    if (m_columns > IndexLimits::values) {
        m_headerFault = QStringLiteral("more than %1 columns").arg(IndexLimits::values);
    } else if (!m_fault.isEmpty()) {
        m_headerFault = m_fault;
    }
}

void CsvReader::takeRecord()
{
    StatedRecord record;
    record.position = QStringLiteral("line %1").arg(m_rowLine);
    const qsizetype known = std::min(m_row.size(), m_header.size());
    record.values.reserve(size_t(known));
    for (qsizetype i = 0; i < known; ++i) {
        record.values.emplace_back(m_header[i], m_row[i]);
    }
    if (m_columns != m_header.size()) {
        spoil(QStringLiteral("%1 columns where the header has %2").arg(m_columns).arg(m_header.size()));
    }
    if (m_fault.isEmpty()) {
        m_ready.push_back(std::move(record));
    } else {
        m_ready.push_back(BadRecord{record.position, m_fault, rawOf(record)});
    }
}

void CsvReader::stop(const QString& reason)
{
    StatedRecord rest;
    for (qsizetype i = 0; i < std::min(m_row.size(), m_header.size()); ++i) {
        rest.values.emplace_back(m_header[i], m_row[i]);
    }
    m_ready.push_back(BadRecord{QStringLiteral("line %1").arg(m_rowLine), reason, rawOf(rest)});
    m_ended = true;
}

void CsvReader::feed()
{
    const QString piece = m_source.next();
    if (piece.isEmpty()) {
        finish();
        return;
    }
    if (!m_hasHeader && m_line == 1 && m_columns == 0 && m_parser->entry_pos == 0) {
        QStringView head = piece;
        const bool hint = head.startsWith(u"sep=", Qt::CaseInsensitive) && head.size() > 4;
        const qsizetype end = head.indexOf(u'\n');
        csv_set_delim(m_parser.get(),
                      hint ? quint8(head[4].toLatin1()) : quint8(separatorOf(end < 0 ? head : head.first(end))));
    }
    const QByteArray bytes = piece.toUtf8();
    csv_parse(m_parser.get(), bytes.constData(), size_t(bytes.size()), &CsvReader::onField, &CsvReader::onRow, this);
    if (csv_error(m_parser.get()) != CSV_SUCCESS) {
        stop(QStringLiteral("cannot be parted into columns"));
    } else if (m_parser->entry_pos > size_t(IndexLimits::element)) {
        stop(QStringLiteral("a value is too long, or a quotation mark is never closed"));
    }
}

void CsvReader::finish()
{
    // Lenient within the file; at its end a quotation mark left open means that the file was cut.
    csv_set_opts(m_parser.get(), CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (m_source.failed()) {
        stop(QStringLiteral("the file cannot be read any further"));
    } else if (csv_fini(m_parser.get(), &CsvReader::onField, &CsvReader::onRow, this) != 0) {
        stop(QStringLiteral("a quotation mark is never closed"));
    }
    m_ended = true;
}

const QStringList& CsvReader::header()
{
    while (!m_hasHeader && !m_ended) {
        feed();
    }
    return m_header;
}

ReadStep CsvReader::next()
{
    while (m_ready.empty()) {
        if (m_ended) {
            return EndOfIndex();
        }
        feed();
    }
    ReadStep step = std::move(m_ready.front());
    m_ready.pop_front();
    return step;
}

} // namespace cf::connectors
