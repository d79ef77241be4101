// Reads a CSV index: separator found by itself (, ; tab |), quotes and line breaks within quotes, a header line first.
#pragma once

#include "models/connectors/record/stated_record.h"
#include "models/connectors/folder/text_source.h"

#include <QStringList>

#include <deque>

namespace cf::connectors {

class CsvReader final : public RecordReader
{
public:
    explicit CsvReader(TextSource& source);
    ~CsvReader() override;
    /// Names of the columns as written; empty when there is no usable header line. `headerFault` says why.
    const QStringList& header();
    const QString& headerFault() const { return m_headerFault; }
    ReadStep next() override;

private:
    struct Parser;
    static void onField(void* text, size_t length, void* self);
    static void onRow(int ending, void* self);
    void takeField(QByteArrayView text);
    void takeRow(int ending);
    void takeHeader();
    void takeRecord();
    void feed();
    void finish();
    void stop(const QString& reason);
    void spoil(const QString& reason) { m_fault = m_fault.isEmpty() ? reason : m_fault; }

    TextSource& m_source;
    std::unique_ptr<Parser> m_parser;
    QStringList m_header;
    QString m_headerFault, m_fault;
    QStringList m_row;
    qint64 m_columns = 0; ///< of the row being read, also those not kept
    qint64 m_line = 1, m_rowLine = 1;
    std::deque<ReadStep> m_ready;
    bool m_hasHeader = false, m_ended = false, m_lastWasReturn = false;
};

/// The separator a header line uses: the one that stands most often outside quotes; comma when none does.
char separatorOf(QStringView line);

} // namespace cf::connectors
