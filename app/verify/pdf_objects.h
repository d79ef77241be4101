// Objects of a PDF (ISO 32000-1, 7.3 and 7.5.4), as far as the way to the files inside leads over them: each read where the table at its end says that it
// stands. Hostile input: bounded, and an object that leads back to itself ends.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cf::verify {

struct PdfValue {
    enum class Kind { Null, Number, Name, Text, List, Dictionary, Reference, Other };
    Kind kind = Kind::Null;
    std::string text;                                ///< of a name without its slash; of a text its bytes
    std::int64_t number = 0;                         ///< also of what is referred to
    std::vector<PdfValue> list;
    std::map<std::string, PdfValue, std::less<>> members;
    std::size_t streamAt = 0;                        ///< of a dictionary before a stream: where its bytes begin; 0: there is none
};

class PdfObjects
{
public:
    /// `pdf` stays where it is.
    static std::optional<PdfObjects> of(std::string_view pdf);
    std::optional<PdfValue> object(std::int64_t number) const;
    /// The member of a dictionary, with what it refers to in its place; null: there is none, or it cannot be read.
    PdfValue member(const PdfValue& dictionary, std::string_view name) const;
    PdfValue found(const PdfValue& value) const; ///< itself, or what it refers to
    PdfValue root() const;
    std::string_view bytes() const { return m_bytes; }

private:
    explicit PdfObjects(std::string_view bytes)
        : m_bytes(bytes)
    {}
    bool readTable();

    std::string_view m_bytes;
    std::vector<std::size_t> m_places; ///< by number; 0: there is none
    PdfValue m_trailer;
};

} // namespace cf::verify
