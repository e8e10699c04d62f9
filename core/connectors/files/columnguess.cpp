// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/columnguess.h"

#include "core/people/textfolding.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
struct Names
{
    KnownColumn column;
    const char *names; ///< folded, apart by spaces, the likeliest first
};

// From import templates and help pages of scheduling, care-management and roster systems, OneRoster 1.2,
// SCIM 2.0 and HL7 FHIR R4, in English and Spanish.
constexpr std::array<Names, 18> namesInTheWild = {{
    {KnownColumn::Id,
     "id rowid clientnumber clientid childid learnerid studentid patientid staffid employeeid memberuuid "
     "internalid sourcedid externalid personid userid username numerodecliente"},
    {KnownColumn::FirstName,
     "firstname first givenname namegivenname legalfirstname given fname nombre primernombre"},
    {KnownColumn::MiddleName, "middlename middle mi middleinitial namemiddlename segundonombre"},
    {KnownColumn::LastName,
     "lastname last surname familyname namefamilyname legallastname family lname apellidos apellido"},
    {KnownColumn::Nickname, "nickname preferredname preferredfirstname goesby knownas apodo"},
    {KnownColumn::PreviousLastName,
     "previouslastname maidenname formerlastname previousname formername apellidodesoltera"},
    {KnownColumn::FullName,
     "fullname name nombrecompleto displayname clientname staffname client staff provider learner"},
    {KnownColumn::DateOfBirth, "dateofbirth dob birthdate birthday birth fechadenacimiento nacimiento"},
    {KnownColumn::Phone,
     "phone phonenumber mobilephone mobile cellphone cell homephone workphone sms telephone tel "
     "phonenumbersvalue telefono movil celular"},
    {KnownColumn::Email, "email emailaddress primaryemail workemail homeemail provideremail emailsvalue mail "
                         "correoelectronico correo"},
    {KnownColumn::Street, "street street1 address address1 addressline1 streetaddress direccion calle"},
    {KnownColumn::City, "city town ciudad"},
    {KnownColumn::State, "state statecode province stateprovince estado provincia"},
    {KnownColumn::Postcode, "postcode zip zipcode zippostal postalcode zippostalcode codigopostal"},
    {KnownColumn::Identifier,
     "identifier medicaidid memberid insuranceid npi stateid medicaidnumber membernumber"},
    {KnownColumn::Role, "role roles rol"},
    {KnownColumn::Alias, "alias"},
    {KnownColumn::Csc, "csc"},
}};

/// Lower case letters and digits alone.
QString folded(const QString &header)
{
    return foldForSearch(header).remove(' '_L1);
}

bool isOfSide(KnownColumn column, Side side)
{
    return side == Side::Motivity || column < KnownColumn::Role;
}

/// The headers that name the column, the likeliest first.
QStringList headersFor(const Names &names, const QStringList &header)
{
    QStringList found;
    for (const QString &name : QString::fromLatin1(names.names).split(' '_L1)) {
        for (const QString &one : header) {
            if (folded(one) == name && !found.contains(one)) {
                found << one;
            }
        }
    }
    return found;
}
} // namespace

ColumnMapping guessColumns(const QStringList &header, Side side)
{
    ColumnMapping mapping;
    for (const Names &names : namesInTheWild) {
        const QStringList found = isOfSide(names.column, side) ? headersFor(names, header) : QStringList();
        const bool hasNames = std::any_of(mapping.cbegin(), mapping.cend(), [](KnownColumn column) {
            return column == KnownColumn::FirstName || column == KnownColumn::LastName;
        });
        if (found.isEmpty() || (names.column == KnownColumn::FullName && hasNames)) {
            continue;
        }
        // A header that stands twice can't be told apart by its name.
        for (const QString &one : mayRepeat(names.column) ? found : found.first(1)) {
            if (mayRepeat(names.column) || header.count(one) == 1) {
                mapping.insert(one, names.column);
            }
        }
    }
    return mapping;
}

} // namespace rosterlink
