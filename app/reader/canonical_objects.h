// Objects of a PDF as digests that do not depend on how they were written: numbers and order of objects, compression and subset tags of fonts
// leave no trace. References to pages say no more than that.
#pragma once

#include <QByteArray>

#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

namespace cf::reading {

class ObjectDigest
{
public:
    explicit ObjectDigest(const std::vector<QPDFObjectHandle>& pages);

    QByteArray of(QPDFObjectHandle object); ///< SHA-256
    /// Of a stream's data alone, decoded where that loses nothing.
    QByteArray dataOf(QPDFObjectHandle stream);
    void append(QByteArray& into, QPDFObjectHandle object, const std::string& key = {});
    bool isSpent() const { return m_isSpent; }     ///< nested too deep, or too much: what it gave says nothing
    bool isDamaged() const { return m_isDamaged; } ///< a stream could not be decoded
    bool hasTags() const { return m_hasTags; }     ///< subset tags of fonts were left out

private:
    void appendPlain(QByteArray& into, QPDFObjectHandle object, const std::string& key);

    std::map<QPDFObjGen, int> m_pages, m_open; ///< open: being walked, and how deep
    std::map<QPDFObjGen, QByteArray> m_known;
    int m_depth = 0, m_lowest = 0;
    qint64 m_visits = 0;
    bool m_isSpent = false, m_isDamaged = false, m_hasTags = false;
};

/// 1.50 as 1.5, 2.0 as 2.
QByteArray plainNumber(const std::string& number);

} // namespace cf::reading
