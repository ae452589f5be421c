/// Code systems whose codes follow a grammar, or a published list too long-lived to be a resource: they are not listed, they are told
/// (https://hl7.org/fhir/R4/terminologies-systems.html).
enum GrammarSystem {
    static let mediaTypes = "urn:ietf:bcp:13"
    static let languages = "urn:ietf:bcp:47"
    static let currencies = "urn:iso:std:iso:4217"

    /// Whether `code` is one of the system's; nil for a system that is none of these.
    static func holds(_ system: String, _ code: String) -> Bool? {
        switch system {
        case UCUM.system: UCUM.isValid(code)
        case mediaTypes: isMediaType(code)
        case languages: isLanguage(code)
        case currencies: currencyCodes.contains(Substring(code))
        default: nil
        }
    }

    /// `type/subtype` and parameters (RFC 6838 section 4.2).
    private static func isMediaType(_ code: String) -> Bool {
        let bare = code.split(separator: ";", omittingEmptySubsequences: false)[0]
        let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                guard let first = part.utf8.first, isAlphanumeric(first), part.utf8.count <= 127 else { return false }
                return part.utf8.allSatisfy { isAlphanumeric($0) || "!#$&-^_.+".utf8.contains($0) }
            }
    }

    /// A language of two to eight letters, then subtags of at most eight letters and digits (RFC 5646 section 2.1).
    private static func isLanguage(_ code: String) -> Bool {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.count >= 2 || first == "i" || first == "x", first.count <= 8, first.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
        else {
            return false
        }
        return parts.dropFirst().allSatisfy { !$0.isEmpty && $0.utf8.count <= 8 && $0.utf8.allSatisfy(isAlphanumeric) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

    /// ISO 4217 list one, active codes (https://www.six-group.com/en/products-services/financial-information/data-standards.html).
    private static let currencyCodes = Set(
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU \
        CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY \
        KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR \
        PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS \
        UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWL
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }))
}
