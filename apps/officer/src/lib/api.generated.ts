// Made by "npm run generate" from the OpenAPI document of the server; do not edit.

export interface paths {
    "/api/operating-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the product is for reading only */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Nothing can be filed or changed for the moment */
                            readingOnly: boolean;
                            /** @description ISO 8601; null where nobody knows yet */
                            until: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which officer is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            signedIn: false;
                        } | {
                            /** @enum {boolean} */
                            signedIn: true;
                            officer: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                                agencyCode: string;
                                agencyName: string;
                                roles: ("reception" | "case-officer" | "approver" | "statistics" | "administrator")[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail address, password and the code of the authenticator */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an enrolment link offers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fullName: string;
                            email: string;
                            agencyName: string;
                            otpauthUri: string;
                            /** @description base32, to type where no QR can be read */
                            secret: string;
                            qrSvg: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Choose the password and prove the authenticator; signs in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Officers of the own agency and those below it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Where the administrator may create officers */
                            agencies: {
                                agencyCode: string;
                                name: string;
                            }[];
                            officers: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                                email: string;
                                agencyCode: string;
                                agencyName: string;
                                roles: ("reception" | "case-officer" | "approver" | "statistics" | "administrator")[];
                                /** @enum {string} */
                                state: "invited" | "active" | "closed";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** New officer; answers the enrolment link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fullName: string;
                        /** Format: email */
                        email: string;
                        agencyCode: string;
                        roles: ("reception" | "case-officer" | "approver" | "statistics" | "administrator")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description shown once; hand it to the officer yourself */
                            url: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New enrolment link; password, factor and sessions end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description shown once; hand it to the officer yourself */
                            url: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Close an account */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of the officer’s agency, what is due first on top; whose names are shown is logged */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "closed" | "all" | "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                    procedure?: string;
                    assignee?: ("me" | "nobody") | string;
                    overdue?: "true" | "false";
                    /** @description Number of the application, name, or insurance or citizen number */
                    search?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            applications: {
                                number: string;
                                procedure: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                personName: string;
                                /** @enum {string} */
                                state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                /** @description ISO 8601 */
                                submittedAt: string;
                                dueOn: string | null;
                                answerBy: string | null;
                                overdue: boolean;
                                assignee: {
                                    /** Format: uuid */
                                    officerId: string;
                                    fullName: string;
                                } | null;
                            }[];
                            next: string | null;
                            /** @description All of the agency, by state */
                            counts: {
                                [key: string]: number;
                            };
                            /** @description Of the open ones */
                            open: {
                                mine: number;
                                unassigned: number;
                                overdue: number;
                            };
                            /**
                             * Format: date
                             * @description YYYY-MM-DD
                             */
                            today: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom a file can be given */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            officers: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfer-agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a file can be sent, the own province first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencies: {
                                agencyCode: string;
                                name: string;
                                /** @description Offices of one name stand in several */
                                province: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file with the facts its service declares; reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            procedure: string;
                            appCode: string | null;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            personName: string;
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                            /** @description ISO 8601 */
                            submittedAt: string;
                            dueOn: string | null;
                            answerBy: string | null;
                            overdue: boolean;
                            assignee: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                            } | null;
                            proposal: ("accept" | "refuse") | null;
                            answers: {
                                key: string;
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                answers: {
                                    key: string;
                                    readonly label: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                            files: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            /** @description There is an official form, filled in */
                            hasForm: boolean;
                            /** @description What the person asked in words: an acceptance has to answer it in words */
                            askedInWords: {
                                key: string;
                                readonly label: {
                                    vi: string;
                                    en: string;
                                };
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                            facts: {
                                person?: {
                                    fullName: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    birthDate: string;
                                    birthYearOnly: boolean;
                                    /** @enum {string} */
                                    sex: "male" | "female";
                                    idNumber: string | null;
                                    socialInsuranceNumber: string | null;
                                    deceasedOn: string | null;
                                };
                                contact?: {
                                    phone: string | null;
                                    email: string | null;
                                    province: string | null;
                                    ward: string | null;
                                    street: string | null;
                                    changedAt: string | null;
                                };
                                cards?: {
                                    serial: number;
                                    cardNumber: string;
                                    objectCode: string;
                                    benefitCode: number;
                                    firstFacilityCode: string;
                                    firstFacilityName: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    validFrom: string;
                                    validTo: string | null;
                                    fiveYearFrom: string | null;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    issuedOn: string;
                                    onPaper: boolean;
                                    /** @enum {string} */
                                    state: "in-force" | "replaced" | "locked" | "withdrawn";
                                }[];
                                visit?: {
                                    facilityName: string;
                                    facilityCode: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    admittedOn: string;
                                    dischargedOn: string | null;
                                    /** @description true: nothing else is shown */
                                    sensitive: boolean;
                                    content: {
                                        diagnosisCode: string;
                                        diagnosisName: string;
                                        /** @description đồng */
                                        total: number;
                                        /** @description đồng */
                                        fundPays: number;
                                        /** @description đồng */
                                        copayment: number;
                                        /** @description đồng */
                                        outOfScope: number;
                                        lines: {
                                            /** @enum {string} */
                                            kind: "drug" | "service" | "supply" | "bed" | "transport";
                                            name: string;
                                            unit: string;
                                            quantity: number;
                                            /** @description đồng */
                                            amount: number;
                                        }[];
                                    } | null;
                                } | null;
                                identityCheck?: {
                                    citizenNumber: string;
                                    /** @enum {string} */
                                    outcome: "agrees" | "differs" | "unknown" | "no-answer";
                                    differs: ("fullName" | "birthDate" | "sex" | "alive")[];
                                    /** @description another record of ours has the number too */
                                    leadsToAnother: boolean;
                                } | null;
                                contested?: {
                                    number: string;
                                    readonly service: {
                                        vi: string;
                                        en: string;
                                    };
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    sentOn: string;
                                    decision: {
                                        /** @enum {string} */
                                        outcome: "accepted" | "refused";
                                        /**
                                         * Format: date
                                         * @description YYYY-MM-DD
                                         */
                                        on: string;
                                        receivedOn: string | null;
                                        letterNumber: string | null;
                                        agencyName: string;
                                    } | null;
                                    /** @description a first complaint about it has been decided */
                                    answered: boolean;
                                } | null;
                                children?: {
                                    fullName: string;
                                    until: string | null;
                                }[];
                                claimedChild?: {
                                    number: string;
                                    /** @description null: the number leads to nobody */
                                    record: {
                                        fullName: string;
                                        /**
                                         * Format: date
                                         * @description YYYY-MM-DD
                                         */
                                        birthDate: string;
                                        birthYearOnly: boolean;
                                        deceasedOn: string | null;
                                        agencyName: string;
                                        /**
                                         * @description active: the child signs in by itself
                                         * @enum {string}
                                         */
                                        account: "none" | "invited" | "active";
                                    } | null;
                                    nameAgrees: boolean;
                                    /** @description the applicant is head or spouse of the household in which the child stands as a child */
                                    inHousehold: boolean;
                                    guardians: {
                                        fullName: string;
                                        /** @enum {string} */
                                        relationship: "father" | "mother" | "guardian";
                                        isApplicant: boolean;
                                        until: string | null;
                                    }[];
                                } | null;
                                benefits?: {
                                    /** Format: uuid */
                                    benefitId: string;
                                    readonly name: {
                                        vi: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    state: "paying" | "suspended" | "waiting";
                                    decisionNumber: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    from: string;
                                    to: string | null;
                                    /** @description đồng a month */
                                    amount: number;
                                    attorneyName: string | null;
                                    /** @description One after the other */
                                    payments: {
                                        /** @description YYYY-MM; null: since the benefit began */
                                        fromMonth: string | null;
                                        readonly inWords: {
                                            vi: string;
                                            en: string;
                                        };
                                        agencyName: string;
                                        provinceName: string;
                                        /** @description đồng a month */
                                        regionalAllowance: number;
                                    }[];
                                }[];
                                destination?: {
                                    wardName: string;
                                    provinceName: string;
                                    agencyName: string;
                                    /** @description null: no coefficient on record, the office sets it */
                                    regionalAllowance: number | null;
                                } | null;
                                chosen?: {
                                    bank: {
                                        key: string;
                                        name: string;
                                        successorName: string | null;
                                    } | null;
                                    facility: {
                                        code: string;
                                        name: string;
                                    } | null;
                                };
                                book?: {
                                    issueNumber: number;
                                    /** @description null: the cover from before these records */
                                    issuedOn: string | null;
                                    months: number;
                                    owedMonths: number;
                                    owedBy: string[];
                                    /** @description months paid that no one-time payment was drawn for */
                                    keptMonths: number;
                                    oneTimePaidOn: string | null;
                                    /** @description certainly this person’s, not merged yet */
                                    otherNumbers: string[];
                                    mergedNumbers: string[];
                                };
                                corrections?: {
                                    /** @enum {string} */
                                    item: "fullName" | "birthDate" | "sex" | "ethnicity" | "nationality";
                                    from: string | null;
                                    to: string | null;
                                    /** @description what the population register says to the new value; null: not asked */
                                    register: ("agrees" | "differs" | "unknown" | "no-answer") | null;
                                    documents: number;
                                }[];
                                merging?: {
                                    number: string;
                                    /** @description null: the number leads to nobody */
                                    record: {
                                        own: boolean;
                                        fullName: string;
                                        /**
                                         * Format: date
                                         * @description YYYY-MM-DD
                                         */
                                        birthDate: string;
                                        birthYearOnly: boolean;
                                        /** @enum {string} */
                                        sex: "male" | "female";
                                        idNumber: string | null;
                                        deceasedOn: string | null;
                                        agencyName: string;
                                        /** @enum {string} */
                                        account: "none" | "invited" | "active" | "closed";
                                        openFiles: number;
                                        runningBenefits: number;
                                        months: number;
                                        /** @description months of social insurance that both numbers have */
                                        doubleMonths: number;
                                        differs: ("fullName" | "birthDate" | "sex" | "citizenNumber")[];
                                    } | null;
                                }[];
                                openApplications?: {
                                    number: string;
                                    procedure: string;
                                    subjectKey: string;
                                }[];
                            };
                            /** @description As of today; of a file that has ended nothing is said, its own effect may stand against it */
                            eligibility: {
                                ok: boolean;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                    nextProcedure: string | null;
                                    /** @description Number of the application already open (R12) */
                                    openNumber: string | null;
                                }[];
                            };
                            /** @description What the records say otherwise than on the day of sending */
                            changes: {
                                key: string;
                                readonly label: {
                                    vi: string;
                                    en: string;
                                };
                                then: string;
                                now: string;
                            }[];
                            /** @description Others of the same person and service within 90 days */
                            duplicates: {
                                number: string;
                                /** @enum {string} */
                                state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                /** @description ISO 8601 */
                                submittedAt: string;
                            }[];
                            timeline: {
                                /** @description ISO 8601 */
                                at: string;
                                /** @enum {string} */
                                type: "submitted" | "received" | "taken" | "assigned" | "proposed" | "sent-back" | "info-requested" | "info-added" | "message" | "verification-needed" | "transferred" | "opinion-asked" | "opinion-given" | "decided" | "refused" | "withdrawn" | "delivered" | "lapse-proposed" | "lapsed" | "note";
                                /** @enum {string} */
                                by: "citizen" | "officer" | "machine";
                                /** @description Name of the officer, in the console only */
                                byName: string | null;
                                text: string | null;
                                /** @description The office it was transferred to, or the officer asked for an opinion */
                                place: string | null;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                                proposal: ("accept" | "refuse") | null;
                                dueOn: string | null;
                                answerBy: string | null;
                                /** @description Filed, added or taken back at the one-stop desk: who stood there, and what they showed */
                                atDesk: {
                                    /** @enum {string} */
                                    by: "person" | "guardian" | "attorney";
                                    name: string | null;
                                    /** @enum {string} */
                                    paper: "citizen-card" | "identity-certificate" | "passport";
                                } | null;
                                /** @description Sent by nobody: the decided application that a complaint opened again with this one */
                                reopens: string | null;
                                /** @description Ids of files that came with it */
                                files: string[];
                            }[];
                            letter: {
                                number: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                issuedOn: string;
                                verificationCode: string;
                            } | null;
                            may: ("receive" | "take" | "assign" | "request-information" | "accept" | "refuse" | "send-back" | "verify-elsewhere" | "transfer" | "ask-opinion" | "message" | "note" | "deliver" | "lapse")[];
                            acceptLeadsTo: ("received" | "in-progress" | "awaiting-approval" | "decided" | "refused") | null;
                            refuseLeadsTo: ("received" | "in-progress" | "awaiting-approval" | "decided" | "refused") | null;
                            refusalReasons: {
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                                readonly next: {
                                    vi: string;
                                    en: string;
                                };
                                needs: ("document" | "text") | null;
                            }[];
                            supplementReasons: {
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                                readonly next: {
                                    vi: string;
                                    en: string;
                                };
                                needs: ("document" | "text") | null;
                            }[];
                            documents: {
                                vi: string;
                                en: string;
                            }[];
                            /** @description Every approver of the office had a part in what it is about: it must be transferred */
                            nobodyToApprove: boolean;
                            /** @description To answer a request, where the officer says nothing else */
                            supplementDays: number;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD
                             */
                            today: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that came with the application; reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision letter (PDF); reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The official form of the service, filled in with what was sent (PDF); reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that the file has come; the clock starts */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the file up */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the file to a case officer of the agency */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form, chosen by the client; the same act sent again with it is the first one
                         */
                        clientKey: string;
                        /** Format: uuid */
                        officerId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/request-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the citizen for more; the clock stands */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form, chosen by the client; the same act sent again with it is the first one
                         */
                        clientKey: string;
                        reasons: {
                            code: string;
                            document?: string;
                        }[];
                        text: string;
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/verify-elsewhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the due day, with a written notice, because the history has to be verified elsewhere */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the file to the office it belongs to; state and due day stay, the person is told */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agencyCode: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the file back to the case officer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form, chosen by the client; the same act sent again with it is the first one
                         */
                        clientKey: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes to the citizen */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form, chosen by the client; the same act sent again with it is the first one
                         */
                        clientKey: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes a note that stays between officers */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form, chosen by the client; the same act sent again with it is the first one
                         */
                        clientKey: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that the result was handed over or posted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        how: "office" | "post";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that the time for additions is over */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to accept, or accepts: as far as this officer may */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        message?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to refuse, or refuses; left out, the reasons are those of the proposal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reasons?: {
                            code: string;
                            document?: string;
                        }[];
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services for the person at the desk */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            personName: string;
                            services: {
                                key: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                subject: "none" | "visit" | "application";
                                /** @description Of a service about one visit or one application it is told once that is chosen */
                                eligibility: {
                                    ok: boolean;
                                    reasons: {
                                        code: string;
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly next: {
                                            vi: string;
                                            en: string;
                                        };
                                        nextProcedure: string | null;
                                        /** @description Number of the application already open (R12) */
                                        openNumber: string | null;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/visits-to-file-about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where and when the person was treated, for a service about one visit; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            visits: {
                                subject: string;
                                facilityName: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                admittedOn: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to file a service for the person at the desk, or goes on; logged */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        procedure: string;
                        /** @default  */
                        subject?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            filing: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-filings/{filing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A filing and its draft */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    filing: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            personName: string;
                            appCode: string | null;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            readonly mayFile: ("person" | "guardian" | "attorney")[];
                            /** Format: date-time */
                            endsAt: string;
                            /** @description Once sent; the draft is then empty */
                            number: string | null;
                            /** @description Promised, once sent */
                            dueOn: string | null;
                            /** @description It lies with the officer’s own agency */
                            mayOpen: boolean;
                            draft: {
                                procedure: string;
                                subject: string;
                                /** @description 0: never saved */
                                version: number;
                                updatedAt: string | null;
                                expiresAt: string | null;
                                eligibility: {
                                    ok: boolean;
                                    reasons: {
                                        code: string;
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly next: {
                                            vi: string;
                                            en: string;
                                        };
                                        nextProcedure: string | null;
                                        /** @description Number of the application already open (R12) */
                                        openNumber: string | null;
                                    }[];
                                };
                                readonly answers: {
                                    [key: string]: string | boolean | string[];
                                };
                                /** @description Options of the questions of kind recordChoice, from the person’s records */
                                readonly choices: {
                                    [key: string]: {
                                        value: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly hint?: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                };
                                /** @description Where the person lives, and the facility of their card, as far as the service knows: lists of places begin there */
                                home: {
                                    ward?: string;
                                    province?: string;
                                    beside?: string;
                                };
                                /** @description The answers that would be sent, for checking */
                                inWords: {
                                    key: string;
                                    readonly title: {
                                        vi: string;
                                        en: string;
                                    };
                                    answers: {
                                        key: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                }[];
                                files: {
                                    /** Format: uuid */
                                    fileId: string;
                                    question: string | null;
                                    name: string;
                                    mediaType: string;
                                    byteLength: number;
                                }[];
                                /** @description What still keeps the draft from being sent */
                                errors: {
                                    page: string;
                                    field: string;
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            };
                        };
                    };
                };
            };
        };
        /** Saves one page */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    filing: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        page: string;
                        version: number;
                        answers: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            draft: {
                                procedure: string;
                                subject: string;
                                /** @description 0: never saved */
                                version: number;
                                updatedAt: string | null;
                                expiresAt: string | null;
                                eligibility: {
                                    ok: boolean;
                                    reasons: {
                                        code: string;
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly next: {
                                            vi: string;
                                            en: string;
                                        };
                                        nextProcedure: string | null;
                                        /** @description Number of the application already open (R12) */
                                        openNumber: string | null;
                                    }[];
                                };
                                readonly answers: {
                                    [key: string]: string | boolean | string[];
                                };
                                /** @description Options of the questions of kind recordChoice, from the person’s records */
                                readonly choices: {
                                    [key: string]: {
                                        value: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly hint?: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                };
                                /** @description Where the person lives, and the facility of their card, as far as the service knows: lists of places begin there */
                                home: {
                                    ward?: string;
                                    province?: string;
                                    beside?: string;
                                };
                                /** @description The answers that would be sent, for checking */
                                inWords: {
                                    key: string;
                                    readonly title: {
                                        vi: string;
                                        en: string;
                                    };
                                    answers: {
                                        key: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                }[];
                                files: {
                                    /** Format: uuid */
                                    fileId: string;
                                    question: string | null;
                                    name: string;
                                    mediaType: string;
                                    byteLength: number;
                                }[];
                                /** @description What still keeps the draft from being sent */
                                errors: {
                                    page: string;
                                    field: string;
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            };
                            /** @description Of the page that was saved */
                            errors: {
                                page: string;
                                field: string;
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Throws the draft away with its files */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    filing: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-filings/{filing}/files/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A paper of the person, photographed or scanned (multipart/form-data, field `file`) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    filing: string;
                    question: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            fileId: string;
                            question: string | null;
                            name: string;
                            mediaType: string;
                            byteLength: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-filings/{filing}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of the draft, to look whether it can be read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    filing: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Takes a paper out of the draft */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    filing: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-filings/{filing}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends what was filled in at the desk; it is received at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    filing: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Chosen by the client; a repeat with the same key gets the first receipt
                         */
                        clientKey: string;
                        /**
                         * @description Who stands at the desk
                         * @enum {string}
                         */
                        by: "person" | "guardian" | "attorney";
                        /**
                         * @description Their name, where it is not the person
                         * @default
                         */
                        name?: string;
                        /**
                         * @description What they showed
                         * @enum {string}
                         */
                        paper: "citizen-card" | "identity-certificate" | "passport";
                        /**
                         * @description The officer looked at the paper, and it is theirs
                         * @enum {boolean}
                         */
                        alike: true;
                        /**
                         * @description Người nộp cam kết thông tin kê khai là đúng
                         * @enum {boolean}
                         */
                        commitment: true;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            /** @description ISO 8601 */
                            submittedAt: string;
                            /** @description YYYY-MM-DD: promised, or before reception expected; null where nothing is awaited */
                            dueOn: string | null;
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-filings/{filing}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The slip to print and hand over (PDF) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    filing: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person at the desk has filed; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            applications: {
                                number: string;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                /** @description ISO 8601 */
                                submittedAt: string;
                                /** @description It may be added to where something was asked for, and taken back */
                                open: boolean;
                                /** @description Service by which one complains about what was decided */
                                complaint: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/files/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, as far as the desk needs it; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                            readonly mayFile: ("person" | "guardian" | "attorney")[];
                            /** @description What the officer asks for */
                            request: {
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                                text: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                answerBy: string;
                            } | null;
                            /** @description Taken in at the desk for an answer not yet given */
                            waitingFiles: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            may: ("info-added" | "withdrawn")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/files/{number}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A paper that was asked for (multipart/form-data, field `file`) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            fileId: string;
                            question: string | null;
                            name: string;
                            mediaType: string;
                            byteLength: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/files/{number}/papers/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper that waits, to look whether it can be read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                    number: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Gives a paper back that waits */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                    number: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/files/{number}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a request with the papers taken in and words; the clock goes on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Who stands at the desk
                         * @enum {string}
                         */
                        by: "person" | "guardian" | "attorney";
                        /**
                         * @description Their name, where it is not the person
                         * @default
                         */
                        name?: string;
                        /**
                         * @description What they showed
                         * @enum {string}
                         */
                        paper: "citizen-card" | "identity-certificate" | "passport";
                        /**
                         * @description The officer looked at the paper, and it is theirs
                         * @enum {boolean}
                         */
                        alike: true;
                        /** @default  */
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/files/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the application back for whoever stands there */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Who stands at the desk
                         * @enum {string}
                         */
                        by: "person" | "guardian" | "attorney";
                        /**
                         * @description Their name, where it is not the person
                         * @default
                         */
                        name?: string;
                        /**
                         * @description What they showed
                         * @enum {string}
                         */
                        paper: "citizen-card" | "identity-certificate" | "passport";
                        /**
                         * @description The officer looked at the paper, and it is theirs
                         * @enum {boolean}
                         */
                        alike: true;
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Banks of today, by their short names */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            banks: {
                                code: string;
                                name: string;
                                shortName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-care-facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health facilities that people may register with for first care, by words of their name; without words a few that are near */
        get: {
            parameters: {
                query?: {
                    /** @description Words of the name, the province or the code; marks make no difference */
                    name?: string;
                    /** @description Instead of a name: this one */
                    code?: string;
                    /** @description Those of this ward come first, then those of its province */
                    ward?: string;
                    /** @description Where no ward is known: those of this province come first */
                    province?: string;
                    /** @description Where neither is known: those of the province of this facility come first */
                    beside?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            facilities: {
                                code: string;
                                name: string;
                                place: string;
                                near: boolean;
                            }[];
                            /** @description There are more than are shown: say more of the name */
                            more: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provinces and cities of today, and those of before 1 July 2025 that people still name */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            provinces: {
                                code: string;
                                name: string;
                            }[];
                            formerProvinces: {
                                code: string;
                                name: string;
                                nowIn: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provinces/{code}/wards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wards and communes of a province */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            wards: {
                                code: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Social security offices that people go to, by province */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencies: {
                                code: string;
                                name: string;
                                provinceCode: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feedback to the officer’s agency and of strangers, the oldest first */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "all" | "new" | "taken" | "answered" | "closed";
                    category?: "service" | "conduct" | "records" | "access" | "fraud" | "app" | "idea" | "other";
                    assignee?: "me" | "nobody";
                    /** @description `next` of the page before */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            feedback: {
                                number: string;
                                /** @enum {string} */
                                category: "service" | "conduct" | "records" | "access" | "fraud" | "app" | "idea" | "other";
                                beginning: string;
                                fromStranger: boolean;
                                /** @enum {string} */
                                state: "new" | "taken" | "answered" | "closed";
                                /** @description ISO 8601 */
                                filedAt: string;
                                assigneeName: string | null;
                            }[];
                            next: string | null;
                            counts: {
                                [key: string]: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback-receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom feedback can be handed over */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            colleagues: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                                administrator: boolean;
                            }[];
                            agencies: {
                                agencyCode: string;
                                name: string;
                                province: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feedback with who wrote it; reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            /** @enum {string} */
                            category: "service" | "conduct" | "records" | "access" | "fraud" | "app" | "idea" | "other";
                            text: string;
                            /** @enum {string} */
                            language: "vi" | "en";
                            /** @enum {string} */
                            state: "new" | "taken" | "answered" | "closed";
                            /** @description ISO 8601 */
                            filedAt: string;
                            answer: string | null;
                            /** @description Whether it is this officer who answers */
                            mine: boolean;
                            mayHandOver: boolean;
                            assigneeName: string | null;
                            /** @description Null: a stranger */
                            writer: {
                                fullName: string;
                                socialInsuranceNumber: string | null;
                                phone: string | null;
                            } | null;
                            replyEmail: string | null;
                            /** @description The row of the access log that it is about, as its writer reads it */
                            access: {
                                /** @description of the latest access folded into this entry */
                                seq: number;
                                /** @description accesses of one day folded together: alike, or automatic */
                                times: number;
                                /** Format: date-time */
                                at: string;
                                /**
                                 * Format: date-time
                                 * @description earlier than `at` where several are folded
                                 */
                                firstAt: string;
                                /** @enum {string} */
                                who: "you" | "public" | "relative" | "payer" | "officer" | "partner" | "system";
                                /** @description full name of the officer or relative, name of the partner; null: known by `who` alone */
                                name: string | null;
                                /** @description name of the agency */
                                institution: string | null;
                                /** @description by which a relative saw it */
                                right: ("guardian" | "share" | "attorney") | null;
                                /** @description null: a reason of an earlier version */
                                purpose: ("application-read" | "application-work" | "application-decision" | "application-opinion" | "queue-read" | "queue-search" | "desk-filing" | "registration" | "registration-check" | "registration-decision" | "profile-update" | "person-search" | "person-search-desk" | "person-search-case" | "person-search-complaint" | "person-search-account" | "look-up" | "look-up-tried" | "account-unlock" | "account-invite" | "account-sign-out" | "account-recovery" | "account-recovery-stopped" | "security-case" | "feedback-read" | "feedback-work" | "guardian" | "shared" | "attorney" | "payment" | "payment-list" | "contribution-payer" | "contribution-order" | "contribution-order-search" | "payment-decision" | "paid-for" | "health-book" | "vaccinations" | "own-log" | "own-export") | null;
                                subjects: (("application" | "card" | "contributions" | "contribution-order" | "benefits" | "visits" | "visit-history" | "visit" | "vaccinations" | "person" | "person-summary" | "account" | "registration" | "feedback" | "population-register" | "access-log" | "all-records") | null)[];
                                details: string[];
                            } | null;
                            events: {
                                /** @description ISO 8601 */
                                at: string;
                                type: string;
                                by: string | null;
                                words: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{number}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it up */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{number}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it to a colleague or to another agency */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officerId: string;
                    } | {
                        agencyCode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the writer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes it, saying why */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All news, the last changed first */
        get: {
            parameters: {
                query?: {
                    state?: "draft" | "published" | "withdrawn";
                    page?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            news: {
                                /** Format: uuid */
                                newsId: string;
                                slug: string;
                                /** @enum {string} */
                                category: "policy" | "guide" | "system" | "warning";
                                titleVi: string;
                                /** @enum {string} */
                                state: "draft" | "published" | "withdrawn";
                                publishedAt: string | null;
                                /** @description ISO 8601 */
                                updatedAt: string;
                                authorName: string;
                            }[];
                            pages: number;
                        };
                    };
                };
            };
        };
        put?: never;
        /** A new draft */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        /** @enum {string} */
                        category: "policy" | "guide" | "system" | "warning";
                        titleVi: string;
                        titleEn: string;
                        bodyVi: string;
                        bodyEn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            newsId: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a text will look */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        markdown: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            html: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article to be changed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            newsId: string;
                            slug: string;
                            /** @enum {string} */
                            category: "policy" | "guide" | "system" | "warning";
                            titleVi: string;
                            /** @enum {string} */
                            state: "draft" | "published" | "withdrawn";
                            publishedAt: string | null;
                            /** @description ISO 8601 */
                            updatedAt: string;
                            authorName: string;
                            titleEn: string;
                            bodyVi: string;
                            bodyEn: string;
                            pictureId: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        /** Saves an article; `version` is the one that was opened */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        /** @enum {string} */
                        category: "policy" | "guide" | "system" | "warning";
                        titleVi: string;
                        titleEn: string;
                        bodyVi: string;
                        bodyEn: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            newsId: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows it to everybody, now or from a moment ahead */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        from?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            newsId: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it away again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            newsId: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its picture (JPEG or PNG) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        /** Takes its picture off */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news-pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pictureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every message of the system with invented data, and which channels are on */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            notices: {
                                kind: string;
                                switchable: boolean;
                                sms: boolean;
                                email: boolean;
                                vi: {
                                    app: {
                                        title: string;
                                        body: string;
                                    } | null;
                                    email: {
                                        subject: string;
                                        text: string;
                                    };
                                    sms: string;
                                };
                                en: {
                                    app: {
                                        title: string;
                                        body: string;
                                    } | null;
                                    email: {
                                        subject: string;
                                        text: string;
                                    };
                                    sms: string;
                                };
                            }[];
                            letters: {
                                template: string;
                                vi: {
                                    app: {
                                        title: string;
                                        body: string;
                                    } | null;
                                    email: {
                                        subject: string;
                                        text: string;
                                    };
                                    sms: string;
                                };
                                en: {
                                    app: {
                                        title: string;
                                        body: string;
                                    } | null;
                                    email: {
                                        subject: string;
                                        text: string;
                                    };
                                    sms: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-settings/{kind}/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether notices of a kind leave the house by this channel */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: string;
                    channel: "sms" | "email";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        enabled: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words to insert into an answer: of the own agency and for all */
        get: {
            parameters: {
                query?: {
                    purpose?: "feedback" | "request-information" | "refusal";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            templates: {
                                /** Format: uuid */
                                templateId: string;
                                /** @enum {string} */
                                purpose: "feedback" | "request-information" | "refusal";
                                title: string;
                                textVi: string;
                                textEn: string;
                                everywhere: boolean;
                                agencyName: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** A new reply template */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        purpose: "feedback" | "request-information" | "refusal";
                        title: string;
                        textVi: string;
                        textEn: string;
                        /** @description For all agencies, not the own one alone */
                        everywhere: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            templateId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a reply template */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        purpose: "feedback" | "request-information" | "refusal";
                        title: string;
                        textVi: string;
                        textEn: string;
                        /** @description For all agencies, not the own one alone */
                        everywhere: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            templateId: string;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Forgets a reply template */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters of the last days by channel, and why some failed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            days: number;
                            channels: {
                                /** @enum {string} */
                                channel: "email" | "push" | "sms";
                                sent: number;
                                waiting: number;
                                /** @description until the end of quiet hours */
                                held: number;
                                failed: number;
                                retriable: number;
                            }[];
                            failures: {
                                /** @enum {string} */
                                channel: "email" | "push" | "sms";
                                reason: string;
                                count: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-deliveries/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what was given up on a channel */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        channel: "email" | "sms";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            retried: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declarations to the officer’s agency, who has waited longest first */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "closed" | "all" | "new" | "verifying" | "approved" | "refused";
                    /** @description Number of the declaration, or declared social insurance number */
                    search?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            registrations: {
                                number: string;
                                /** @description as declared */
                                fullName: string;
                                /** @enum {string} */
                                state: "new" | "verifying" | "approved" | "refused";
                                submittedAt: string;
                                findings: ("number-unknown" | "already-registered" | "data-differ" | "birth-year-only" | "phone-in-use" | "id-differs" | "deceased" | "under-age" | "register-differs" | "register-unknown" | "register-no-answer" | "no-citizen-number" | "other-contact-on-record")[];
                                withPictures: boolean;
                                assignee: string | null;
                            }[];
                            next: string | null;
                            /** @description All of the agency, by state */
                            counts: {
                                [key: string]: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reasons for which a declaration can be refused, with what the applicant is told to do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reasons: {
                                /** @enum {string} */
                                code: "number-unknown" | "already-registered" | "data-differ" | "phone-in-use" | "pictures-unreadable" | "person-differs" | "paper-expired" | "in-person";
                                readonly reason: {
                                    vi: string;
                                    en: string;
                                };
                                readonly remedy: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One declaration beside record and register; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            /** @enum {string} */
                            state: "new" | "verifying" | "approved" | "refused";
                            submittedAt: string;
                            declared: {
                                socialInsuranceNumber: string;
                                fullName: string;
                                idNumber: string;
                                /** Format: date */
                                birthDate: string;
                                provinceCode: string;
                                wardCode: string;
                                street: string;
                                phone: string;
                                email: string | null;
                                place: string;
                            };
                            proved: {
                                /** @enum {string} */
                                channel: "sms" | "email";
                                recipient: string;
                            };
                            findings: ("number-unknown" | "already-registered" | "data-differ" | "birth-year-only" | "phone-in-use" | "id-differs" | "deceased" | "under-age" | "register-differs" | "register-unknown" | "register-no-answer" | "no-citizen-number" | "other-contact-on-record")[];
                            /** @description null: the declared number is not on record */
                            record: {
                                fullName: string | null;
                                birthDate: string | null;
                                idNumber: string | null;
                                /** @description from what was declared */
                                differs: ("fullName" | "birthDate" | "idNumber")[];
                                birthYearOnly: boolean;
                                deceasedOn: string | null;
                                /** @enum {string} */
                                account: "none" | "invited" | "active";
                                /** @description masked */
                                contacts: string[];
                            } | null;
                            /** @description as the population register answered */
                            register: {
                                fullName: string | null;
                                birthDate: string | null;
                                idNumber: string | null;
                                /** @description from what was declared */
                                differs: ("fullName" | "birthDate" | "idNumber")[];
                                /** @enum {string} */
                                answer: "known" | "unknown" | "no-answer";
                                residence: string | null;
                                dead: boolean;
                            };
                            /** @description name, number and birthday are those VNeID has proved, and when */
                            vneid: {
                                provedAt: string;
                            } | null;
                            pictures: ("portrait" | "id-front" | "id-back")[];
                            picturesDeleted: boolean;
                            decision: {
                                reason: string | null;
                                text: string | null;
                            } | null;
                            events: {
                                at: string;
                                type: string;
                                /** @description the officer; null: applicant or machine */
                                by: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{number}/pictures/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Portrait or a side of the identity paper; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                    kind: "portrait" | "id-front" | "id-back";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{number}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to verify */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "new" | "verifying" | "approved" | "refused";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{number}/register-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the population register again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{number}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the account; the activation link goes to the proved contact */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "new" | "verifying" | "approved" | "refused";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{number}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses with a reason; the applicant is told it and what to do */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        reason: "number-unknown" | "already-registered" | "data-differ" | "phone-in-use" | "pictures-unreadable" | "person-differs" | "paper-expired" | "in-person";
                        /** @default  */
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "new" | "verifying" | "approved" | "refused";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People by a whole number, or by name and birth date, for a purpose; whoever is found has it in their access log */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        purpose: "desk" | "case" | "complaint" | "account" | "other";
                        /**
                         * @description Number of the case, or the reason in words
                         * @default
                         */
                        detail?: string;
                        wanted: {
                            /** @description Social insurance, citizen, older identity or card number */
                            number: string;
                        } | {
                            fullName: string;
                            /** @description As typed; the year alone where records know no more */
                            birthDate: string;
                            /** @default  */
                            province?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description Nobody and nobody within reach are the same
                             * @enum {string}
                             */
                            outcome: "found" | "nobody" | "too-many";
                            people: {
                                /**
                                 * Format: uuid
                                 * @description Opens the record for this officer and purpose, for a short time
                                 */
                                reading: string;
                                fullName: string;
                                /** @description YYYY-MM-DD, or YYYY */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                /** @description Last four digits of the social insurance number */
                                numberEnd: string | null;
                                place: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the purpose needs of the person found; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            purpose: "desk" | "case" | "complaint" | "account" | "other";
                            detail: string;
                            /** Format: date-time */
                            endsAt: string;
                            identity: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or YYYY */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                socialInsuranceNumber: string | null;
                                /** @description Last four digits: to compare with the card on the desk */
                                citizenNumberEnd: string | null;
                                /** @description Ward and province */
                                place: string;
                                agencyName: string;
                                deceasedOn: string | null;
                            };
                            /** @description Masked */
                            contacts: string[] | null;
                            card: {
                                /** @enum {string} */
                                standing: "valid" | "not-yet-valid" | "expired" | "locked" | "withdrawn";
                                cardNumber: string;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                firstFacility: string;
                            } | null;
                            /** @description Totals; no employer and no salary */
                            insurance: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                months: number;
                                unpaidMonths: number;
                            }[] | null;
                            applications: {
                                number: string;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                dueOn: string | null;
                                agencyName: string;
                                /** @description It is one of the officer’s agency */
                                mayOpen: boolean;
                            }[] | null;
                            account: {
                                /** @enum {string} */
                                state: "none" | "invited" | "active" | "closed";
                                /** @description Sign-in from unknown devices waits until then */
                                lockedUntil: string | null;
                                /** @description Sessions that are open now */
                                sessions: number;
                                lastSeenAt: string | null;
                                /** @description A recovery at an office that is not over */
                                recovery: {
                                    agencyName: string;
                                    /** @description Masked */
                                    contact: string;
                                    /** Format: date-time */
                                    begunAt: string;
                                    /** Format: date-time */
                                    dueAt: string;
                                    sent: boolean;
                                } | null;
                                recoveryWaitHours: number;
                                /** @description This officer may unlock it, send a link, sign it out */
                                mayHelp: boolean;
                            } | null;
                            /** @description Only where the case in hand is about a visit; protected ones never */
                            visits: {
                                /** Format: date */
                                day: string;
                                facilityName: string;
                                inCase: boolean;
                            }[] | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a recovery: after the waiting period a link goes to the contact given; everybody on record is told at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description the one the officer has looked at
                         * @enum {string}
                         */
                        paper: "citizen-card" | "identity-certificate" | "passport";
                        /**
                         * @description its picture, name, birth date and number are those of the person at the desk and on record
                         * @enum {boolean}
                         */
                        alike: true;
                        /** @enum {string} */
                        channel: "sms" | "email";
                        /** @description where the link shall go, as the person says it; need not be on record */
                        contact: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/stop-recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops the recovery that waits */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Kept with the security event; the person can read it */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forgets the wrong tries of the account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Kept with the security event; the person can read it */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a new activation link to the contacts on record */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Kept with the security event; the person can read it */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{reading}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the account out everywhere and drops its password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reading: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Kept with the security event; the person can read it */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of the officer’s agency, without names */
        get: {
            parameters: {
                query?: {
                    state?: "new" | "closed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cases: {
                                /** Format: uuid */
                                caseId: string;
                                /** @enum {string} */
                                kind: "contact-change-disputed" | "recovery-disputed" | "payment-change-disputed";
                                /** Format: date-time */
                                openedAt: string;
                                /** @description Contacts that were put back */
                                fields: ("phone" | "email")[];
                                /** @description Numbers of the applications whose changes of payment were undone */
                                applications: string[];
                                closedAt: string | null;
                                closedBy: string | null;
                            }[];
                            /** @description Open ones of the agency */
                            open: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with whom it is about; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            caseId: string;
                            /** @enum {string} */
                            kind: "contact-change-disputed" | "recovery-disputed" | "payment-change-disputed";
                            /** Format: date-time */
                            openedAt: string;
                            /** @description Contacts that were put back */
                            fields: ("phone" | "email")[];
                            /** @description Numbers of the applications whose changes of payment were undone */
                            applications: string[];
                            closedAt: string | null;
                            closedBy: string | null;
                            identity: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or YYYY */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                socialInsuranceNumber: string | null;
                                /** @description Last four digits: to compare with the card on the desk */
                                citizenNumberEnd: string | null;
                                /** @description Ward and province */
                                place: string;
                                agencyName: string;
                                deceasedOn: string | null;
                            };
                            /** @description As they are now, masked */
                            contacts: string[];
                            account: {
                                /** @enum {string} */
                                state: "none" | "invited" | "active" | "closed";
                                /** @description Sign-in from unknown devices waits until then */
                                lockedUntil: string | null;
                                /** @description Sessions that are open now */
                                sessions: number;
                                lastSeenAt: string | null;
                                /** @description A recovery at an office that is not over */
                                recovery: {
                                    agencyName: string;
                                    /** @description Masked */
                                    contact: string;
                                    /** Format: date-time */
                                    begunAt: string;
                                    /** Format: date-time */
                                    dueAt: string;
                                    sent: boolean;
                                } | null;
                                recoveryWaitHours: number;
                                /** @description This officer may unlock it, send a link, sign it out */
                                mayHelp: boolean;
                            };
                            /** @description What happened to the contacts from the disputed change on, values masked */
                            changes: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                field: "phone" | "email";
                                /** @enum {string} */
                                cause: "own" | "put-back" | "application" | "recovery";
                                from: string | null;
                                to: string | null;
                            }[];
                            closingNote: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-cases/{caseId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a case with what was found out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-cases/{caseId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the account of the person for a short time, to help with it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            reading: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-up-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of the officer’s agency, without names */
        get: {
            parameters: {
                query?: {
                    state?: "new" | "closed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cases: {
                                /** Format: uuid */
                                caseId: string;
                                /** @enum {string} */
                                kind: "double-contributions" | "benefit-review" | "refused-account";
                                applicationNumber: string;
                                /** Format: date-time */
                                openedAt: string;
                                closedAt: string | null;
                                closedBy: string | null;
                            }[];
                            /** @description Open ones of the agency */
                            open: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-up-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with whom it is about; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            caseId: string;
                            /** @enum {string} */
                            kind: "double-contributions" | "benefit-review" | "refused-account";
                            applicationNumber: string;
                            /** Format: date-time */
                            openedAt: string;
                            closedAt: string | null;
                            closedBy: string | null;
                            identity: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or YYYY */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                socialInsuranceNumber: string | null;
                                /** @description Last four digits: to compare with the card on the desk */
                                citizenNumberEnd: string | null;
                                /** @description Ward and province */
                                place: string;
                                agencyName: string;
                                deceasedOn: string | null;
                            };
                            /** @description Numbers that were merged */
                            merged: string[];
                            months: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                /** @description YYYY-MM */
                                fromMonth: string;
                                /** @description YYYY-MM */
                                toMonth: string;
                                employers: string[];
                            }[];
                            review: {
                                benefits: {
                                    kind: string;
                                    decisionNumber: string;
                                }[];
                                changed: {
                                    /** @enum {string} */
                                    item: "birthDate" | "sex" | "fullName" | "ethnicity" | "nationality";
                                    from: string | null;
                                    to: string;
                                }[];
                            } | null;
                            closingNote: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-up-cases/{caseId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a case with what was done */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinion-experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom an officer may ask: of their own office and of the one above */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            experts: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                                agencyName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/ask-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks another officer for an opinion, who may then read this file; the clock goes on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Of the form, chosen by the client; the same act sent again with it is the first one
                         */
                        clientKey: string;
                        /** Format: uuid */
                        officerId: string;
                        question: string;
                        /** @default 5 */
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this officer was asked, and what they asked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ofMe: {
                                /** Format: uuid */
                                opinionId: string;
                                number: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description Who asked, or who was asked */
                                otherName: string;
                                otherAgency: string;
                                question: string;
                                /** @description ISO 8601 */
                                askedAt: string;
                                /** @description ISO 8601 */
                                endsAt: string;
                                answeredAt: string | null;
                                /**
                                 * @description late: nobody answered in time; ended: the file has gone on
                                 * @enum {string}
                                 */
                                state: "waiting" | "answered" | "late" | "ended";
                            }[];
                            byMe: {
                                /** Format: uuid */
                                opinionId: string;
                                number: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description Who asked, or who was asked */
                                otherName: string;
                                otherAgency: string;
                                question: string;
                                /** @description ISO 8601 */
                                askedAt: string;
                                /** @description ISO 8601 */
                                endsAt: string;
                                answeredAt: string | null;
                                /**
                                 * @description late: nobody answered in time; ended: the file has gone on
                                 * @enum {string}
                                 */
                                state: "waiting" | "answered" | "late" | "ended";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{opinionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The question with the file it is about; reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    opinionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            appCode: string | null;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            personName: string;
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                            /** @description ISO 8601 */
                            submittedAt: string;
                            dueOn: string | null;
                            answers: {
                                key: string;
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                answers: {
                                    key: string;
                                    readonly label: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                            files: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            facts: {
                                person?: {
                                    fullName: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    birthDate: string;
                                    birthYearOnly: boolean;
                                    /** @enum {string} */
                                    sex: "male" | "female";
                                    idNumber: string | null;
                                    socialInsuranceNumber: string | null;
                                    deceasedOn: string | null;
                                };
                                contact?: {
                                    phone: string | null;
                                    email: string | null;
                                    province: string | null;
                                    ward: string | null;
                                    street: string | null;
                                    changedAt: string | null;
                                };
                                cards?: {
                                    serial: number;
                                    cardNumber: string;
                                    objectCode: string;
                                    benefitCode: number;
                                    firstFacilityCode: string;
                                    firstFacilityName: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    validFrom: string;
                                    validTo: string | null;
                                    fiveYearFrom: string | null;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    issuedOn: string;
                                    onPaper: boolean;
                                    /** @enum {string} */
                                    state: "in-force" | "replaced" | "locked" | "withdrawn";
                                }[];
                                visit?: {
                                    facilityName: string;
                                    facilityCode: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    admittedOn: string;
                                    dischargedOn: string | null;
                                    /** @description true: nothing else is shown */
                                    sensitive: boolean;
                                    content: {
                                        diagnosisCode: string;
                                        diagnosisName: string;
                                        /** @description đồng */
                                        total: number;
                                        /** @description đồng */
                                        fundPays: number;
                                        /** @description đồng */
                                        copayment: number;
                                        /** @description đồng */
                                        outOfScope: number;
                                        lines: {
                                            /** @enum {string} */
                                            kind: "drug" | "service" | "supply" | "bed" | "transport";
                                            name: string;
                                            unit: string;
                                            quantity: number;
                                            /** @description đồng */
                                            amount: number;
                                        }[];
                                    } | null;
                                } | null;
                                identityCheck?: {
                                    citizenNumber: string;
                                    /** @enum {string} */
                                    outcome: "agrees" | "differs" | "unknown" | "no-answer";
                                    differs: ("fullName" | "birthDate" | "sex" | "alive")[];
                                    /** @description another record of ours has the number too */
                                    leadsToAnother: boolean;
                                } | null;
                                contested?: {
                                    number: string;
                                    readonly service: {
                                        vi: string;
                                        en: string;
                                    };
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    sentOn: string;
                                    decision: {
                                        /** @enum {string} */
                                        outcome: "accepted" | "refused";
                                        /**
                                         * Format: date
                                         * @description YYYY-MM-DD
                                         */
                                        on: string;
                                        receivedOn: string | null;
                                        letterNumber: string | null;
                                        agencyName: string;
                                    } | null;
                                    /** @description a first complaint about it has been decided */
                                    answered: boolean;
                                } | null;
                                children?: {
                                    fullName: string;
                                    until: string | null;
                                }[];
                                claimedChild?: {
                                    number: string;
                                    /** @description null: the number leads to nobody */
                                    record: {
                                        fullName: string;
                                        /**
                                         * Format: date
                                         * @description YYYY-MM-DD
                                         */
                                        birthDate: string;
                                        birthYearOnly: boolean;
                                        deceasedOn: string | null;
                                        agencyName: string;
                                        /**
                                         * @description active: the child signs in by itself
                                         * @enum {string}
                                         */
                                        account: "none" | "invited" | "active";
                                    } | null;
                                    nameAgrees: boolean;
                                    /** @description the applicant is head or spouse of the household in which the child stands as a child */
                                    inHousehold: boolean;
                                    guardians: {
                                        fullName: string;
                                        /** @enum {string} */
                                        relationship: "father" | "mother" | "guardian";
                                        isApplicant: boolean;
                                        until: string | null;
                                    }[];
                                } | null;
                                benefits?: {
                                    /** Format: uuid */
                                    benefitId: string;
                                    readonly name: {
                                        vi: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    state: "paying" | "suspended" | "waiting";
                                    decisionNumber: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    from: string;
                                    to: string | null;
                                    /** @description đồng a month */
                                    amount: number;
                                    attorneyName: string | null;
                                    /** @description One after the other */
                                    payments: {
                                        /** @description YYYY-MM; null: since the benefit began */
                                        fromMonth: string | null;
                                        readonly inWords: {
                                            vi: string;
                                            en: string;
                                        };
                                        agencyName: string;
                                        provinceName: string;
                                        /** @description đồng a month */
                                        regionalAllowance: number;
                                    }[];
                                }[];
                                destination?: {
                                    wardName: string;
                                    provinceName: string;
                                    agencyName: string;
                                    /** @description null: no coefficient on record, the office sets it */
                                    regionalAllowance: number | null;
                                } | null;
                                chosen?: {
                                    bank: {
                                        key: string;
                                        name: string;
                                        successorName: string | null;
                                    } | null;
                                    facility: {
                                        code: string;
                                        name: string;
                                    } | null;
                                };
                                book?: {
                                    issueNumber: number;
                                    /** @description null: the cover from before these records */
                                    issuedOn: string | null;
                                    months: number;
                                    owedMonths: number;
                                    owedBy: string[];
                                    /** @description months paid that no one-time payment was drawn for */
                                    keptMonths: number;
                                    oneTimePaidOn: string | null;
                                    /** @description certainly this person’s, not merged yet */
                                    otherNumbers: string[];
                                    mergedNumbers: string[];
                                };
                                corrections?: {
                                    /** @enum {string} */
                                    item: "fullName" | "birthDate" | "sex" | "ethnicity" | "nationality";
                                    from: string | null;
                                    to: string | null;
                                    /** @description what the population register says to the new value; null: not asked */
                                    register: ("agrees" | "differs" | "unknown" | "no-answer") | null;
                                    documents: number;
                                }[];
                                merging?: {
                                    number: string;
                                    /** @description null: the number leads to nobody */
                                    record: {
                                        own: boolean;
                                        fullName: string;
                                        /**
                                         * Format: date
                                         * @description YYYY-MM-DD
                                         */
                                        birthDate: string;
                                        birthYearOnly: boolean;
                                        /** @enum {string} */
                                        sex: "male" | "female";
                                        idNumber: string | null;
                                        deceasedOn: string | null;
                                        agencyName: string;
                                        /** @enum {string} */
                                        account: "none" | "invited" | "active" | "closed";
                                        openFiles: number;
                                        runningBenefits: number;
                                        months: number;
                                        /** @description months of social insurance that both numbers have */
                                        doubleMonths: number;
                                        differs: ("fullName" | "birthDate" | "sex" | "citizenNumber")[];
                                    } | null;
                                }[];
                                openApplications?: {
                                    number: string;
                                    procedure: string;
                                    subjectKey: string;
                                }[];
                            };
                            /** @description What the records say otherwise than on the day of sending */
                            changes: {
                                key: string;
                                readonly label: {
                                    vi: string;
                                    en: string;
                                };
                                then: string;
                                now: string;
                            }[];
                            /**
                             * Format: date
                             * @description YYYY-MM-DD
                             */
                            today: string;
                            question: string;
                            askedByName: string;
                            /** @description ISO 8601 */
                            askedAt: string;
                            /** @description ISO 8601 */
                            endsAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{opinionId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of that file; reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    opinionId: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{opinionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The opinion; with it the right to read the file is over */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    opinionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dry run: what accepting these files would come to; nothing is done, each reading is logged */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        numbers: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            batchId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dry run found, and what became of each file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    batchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            batchId: string;
                            /** @description ISO 8601 */
                            madeAt: string;
                            confirmedAt: string | null;
                            service: {
                                vi: string;
                                en: string;
                            } | null;
                            files: {
                                number: string;
                                found: {
                                    /** @enum {string} */
                                    kind: "ready";
                                    personName: string;
                                    procedure: string;
                                    /** @enum {string} */
                                    last: "received" | "taken" | "proposed" | "decided" | "refused";
                                } | {
                                    /** @enum {string} */
                                    kind: "by-hand";
                                    personName: string;
                                    procedure: string;
                                    /** @enum {string} */
                                    because: "facts-changed" | "not-eligible" | "answer-in-words";
                                } | {
                                    /** @enum {string} */
                                    kind: "refused";
                                    personName: string | null;
                                    procedure: string | null;
                                    refusal: {
                                        code: string;
                                        params?: {
                                            [key: string]: string | number;
                                        };
                                    };
                                };
                                outcome: ({
                                    /** @enum {string} */
                                    kind: "done";
                                    /** @enum {string} */
                                    state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                } | {
                                    /** @enum {string} */
                                    kind: "refused";
                                    refusal: {
                                        code: string;
                                        params?: {
                                            [key: string]: string | number;
                                        };
                                    };
                                }) | null;
                                /** @description Why not, in the reader’s language */
                                why: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{batchId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts those that were ready, each by itself; a repeat does nothing twice */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    batchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reading-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people’s records the officer has read today, of how many */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            used: number;
                            quota: number;
                            near: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The officer’s own views of the queue */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            views: {
                                /** Format: uuid */
                                viewId: string;
                                name: string;
                                filter: {
                                    /**
                                     * @default open
                                     * @enum {string}
                                     */
                                    state: "open" | "closed" | "all" | "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                    procedure?: string;
                                    assignee?: ("me" | "nobody") | string;
                                    /**
                                     * @default false
                                     * @enum {string}
                                     */
                                    overdue: "true" | "false";
                                };
                                isDefault: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Saves a view; one of the same name is replaced */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        filter: {
                            /**
                             * @default open
                             * @enum {string}
                             */
                            state?: "open" | "closed" | "all" | "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                            procedure?: string;
                            assignee?: ("me" | "nobody") | string;
                            /**
                             * @default false
                             * @enum {string}
                             */
                            overdue?: "true" | "false";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-views/{viewId}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The day begins with this view, or with none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default true */
                        isDefault?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drops a view */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts of a day and of the 30 days that end with it */
        get: {
            parameters: {
                query?: {
                    /** @description Today, if none is chosen */
                    day?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            day: string;
                            /**
                             * Format: date
                             * @description The last 30 days up to `day` begin here
                             */
                            firstDay: string;
                            /** @description ISO 8601 */
                            madeAt: string;
                            agencyName: string;
                            ofDay: {
                                /** @description Applications that came in */
                                received: number;
                                accepted: number;
                                refused: number;
                                onTime: number;
                                late: number;
                                /** @description From reception to decision, waiting for the citizen included */
                                medianWorkingDays: number | null;
                            };
                            ofMonth: {
                                received: number;
                                accepted: number;
                                refused: number;
                                onTime: number;
                                late: number;
                                medianWorkingDays: number | null;
                            };
                            open: {
                                byState: {
                                    [key: string]: number;
                                };
                                dueToday: number;
                                dueTomorrow: number;
                                overdue: number;
                            };
                            procedures: {
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description Of the 30 days */
                                received: number;
                                /** @description Of the 30 days */
                                decided: number;
                                open: number;
                            }[];
                            registrations: {
                                submitted: number;
                                approved: number;
                                refused: number;
                                open: number;
                            };
                            feedback: {
                                filed: number;
                                ended: number;
                                open: number;
                            };
                            payments: {
                                /** @description Contribution orders that were made */
                                ordered: number;
                                recorded: number;
                                /** @description đồng of those that were recorded */
                                paid: number;
                                /** @description Payments that wait for a decision */
                                open: number;
                            };
                            /** @description Oldest first */
                            days: {
                                /** Format: date */
                                day: string;
                                received: number;
                                accepted: number;
                                refused: number;
                                late: number;
                            }[];
                            /** @description For approvers and administrators */
                            officers: {
                                fullName: string;
                                /** @description On the day */
                                decided: number;
                                decidedInMonth: number;
                                open: number;
                            }[] | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV */
        get: {
            parameters: {
                query?: {
                    /** @description Today, if none is chosen */
                    day?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists of the office, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            lists: {
                                /** Format: uuid */
                                listId: string;
                                month: string;
                                /** Format: date-time */
                                madeAt: string;
                                /** @description null: by the operator’s command */
                                madeBy: string | null;
                                approvedAt: string | null;
                                approvedBy: string | null;
                                /** @description that go out */
                                payments: number;
                                /** @description đồng */
                                amount: number;
                                paid: number;
                                returned: number;
                            }[];
                            /** @description months for which a list may be made now; empty for whoever makes none */
                            mayMake: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make the list of a month; made once, a repeat answers the same */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        month: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            listId: string;
                            fresh: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{listId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list: totals, its book, a page of payments without names */
        get: {
            parameters: {
                query?: {
                    show?: "all" | "attorney" | "arrears" | "recovery" | "held" | "returned";
                    /** @description number of the last payment seen */
                    after?: number;
                };
                header?: never;
                path: {
                    listId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            list: {
                                /** Format: uuid */
                                listId: string;
                                month: string;
                                /** Format: date-time */
                                madeAt: string;
                                /** @description null: by the operator’s command */
                                madeBy: string | null;
                                approvedAt: string | null;
                                approvedBy: string | null;
                                /** @description that go out */
                                payments: number;
                                /** @description đồng */
                                amount: number;
                                paid: number;
                                returned: number;
                            };
                            totals: {
                                /** @enum {string} */
                                payMethod: "cash" | "account";
                                bankKey: string | null;
                                bankName: string | null;
                                payments: number;
                                /** @description đồng */
                                amount: number;
                            }[];
                            counts: {
                                all: number;
                                attorney: number;
                                arrears: number;
                                recovery: number;
                                held: number;
                                returned: number;
                            };
                            payments: {
                                number: number;
                                reference: string;
                                kind: string;
                                /** @description đồng */
                                amount: number;
                                /** @enum {string} */
                                payMethod: "cash" | "account";
                                bankName: string | null;
                                byAttorney: boolean;
                                /** @description of earlier months */
                                arrears: number;
                                /** @description to be had back, 0 or less */
                                recovery: number;
                                /** @enum {string} */
                                state: "listed" | "held" | "paid" | "returned";
                                reason: string | null;
                            }[];
                            /** @description `after` of the next page */
                            next: number | null;
                            events: {
                                /** Format: date-time */
                                at: string;
                                officer: string | null;
                                /** @enum {string} */
                                kind: "made" | "approved" | "held" | "exported" | "returns-read";
                                payments: number | null;
                                bank: string | null;
                                number: number | null;
                                paid: number | null;
                                returned: number | null;
                            }[];
                            may: {
                                approve: boolean;
                                hold: boolean;
                                export: boolean;
                                readReturns: boolean;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{listId}/payments/{payment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One payment with whom it is for; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    listId: string;
                    payment: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: number;
                            reference: string;
                            month: string;
                            fullName: string;
                            insuranceNumber: string | null;
                            kind: string;
                            /** @description đồng */
                            amount: number;
                            /** @enum {string} */
                            payMethod: "cash" | "account";
                            bankName: string | null;
                            bankBranch: string | null;
                            accountEnding: string | null;
                            cashPoint: string | null;
                            attorneyName: string | null;
                            attorneyNumber: string | null;
                            /** @enum {string} */
                            state: "listed" | "held" | "paid" | "returned";
                            settledOn: string | null;
                            reason: string | null;
                            lines: {
                                month: string;
                                /** @enum {string} */
                                kind: "regular" | "arrears" | "recovery";
                                /** @description đồng */
                                amount: number;
                            }[];
                            mayHold: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{listId}/payments/{payment}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep one payment back before the list is approved */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    listId: string;
                    payment: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{listId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a list; never by whoever made it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    listId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{listId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approved list as CSV, or the orders for one bank; who takes it out is noted */
        get: {
            parameters: {
                query?: {
                    bank?: string;
                };
                header?: never;
                path: {
                    listId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{listId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a payer says was paid and what came back; read twice, it changes nothing twice */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    listId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        file: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            paid: number;
                            returned: number;
                            unchanged: number;
                            /** @description references that are not of this list */
                            unknown: string[];
                            /** @description told otherwise before */
                            contrary: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statements that wait, and those taken in last */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Uploaded, nothing of it booked or not all: the oldest first */
                            waiting: {
                                /** Format: uuid */
                                uploadId: string;
                                /** @enum {string} */
                                state: "waiting" | "releasing" | "released" | "rejected";
                                /** Format: date-time */
                                uploadedAt: string;
                                uploadedBy: string;
                                /** @description Uploaded by whoever asks: another officer decides */
                                own: boolean;
                                /** @description What the preview counted when it was uploaded */
                                foreseen: {
                                    lines: number;
                                    /** @description whole đồng that came and were not booked before */
                                    received: number;
                                    /** @description lines by what became of them */
                                    outcomes: {
                                        [key: string]: number;
                                    };
                                    /** @description Closing balance of the bank and of the ledger, whole đồng; `unexplained`: the difference that is new */
                                    balance?: {
                                        bank: number;
                                        books: number;
                                        unexplained: number;
                                    };
                                };
                                decidedBy: string | null;
                                decidedAt: string | null;
                                /** @description Why it was rejected */
                                reason: string | null;
                            }[];
                            /** @description Newest first */
                            rejected: {
                                /** Format: uuid */
                                uploadId: string;
                                /** @enum {string} */
                                state: "waiting" | "releasing" | "released" | "rejected";
                                /** Format: date-time */
                                uploadedAt: string;
                                uploadedBy: string;
                                /** @description Uploaded by whoever asks: another officer decides */
                                own: boolean;
                                /** @description What the preview counted when it was uploaded */
                                foreseen: {
                                    lines: number;
                                    /** @description whole đồng that came and were not booked before */
                                    received: number;
                                    /** @description lines by what became of them */
                                    outcomes: {
                                        [key: string]: number;
                                    };
                                    /** @description Closing balance of the bank and of the ledger, whole đồng; `unexplained`: the difference that is new */
                                    balance?: {
                                        bank: number;
                                        books: number;
                                        unexplained: number;
                                    };
                                };
                                decidedBy: string | null;
                                decidedAt: string | null;
                                /** @description Why it was rejected */
                                reason: string | null;
                            }[];
                            /** @description Newest first */
                            statements: {
                                /** Format: uuid */
                                statementId: string;
                                /** Format: date-time */
                                readAt: string;
                                /** @description Who released it; null: the command line */
                                readBy: string | null;
                                /** @description Null: by the command line, or before a second officer was asked */
                                uploadedBy: string | null;
                                summary: {
                                    lines: number;
                                    /** @description whole đồng that came and were not booked before */
                                    received: number;
                                    /** @description lines by what became of them */
                                    outcomes: {
                                        [key: string]: number;
                                    };
                                    /** @description Closing balance of the bank and of the ledger, whole đồng; `unexplained`: the difference that is new */
                                    balance?: {
                                        bank: number;
                                        books: number;
                                        unexplained: number;
                                    };
                                };
                            }[];
                            /** @description The account is the central agency’s: only it sees these */
                            central: boolean;
                            mayUpload: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Keeps a statement until another officer releases it; the same bytes wait once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: byte
                         * @description The bytes of the CSV file or the workbook
                         */
                        file: string;
                        /** @description SHA-256 of the file that was on the screen, hexadecimal */
                        digest: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            uploadId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-statements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a statement would bring; nothing changes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: byte
                         * @description The bytes of the CSV file or the workbook
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            summary: {
                                lines: number;
                                /** @description whole đồng that came and were not booked before */
                                received: number;
                                /** @description lines by what became of them */
                                outcomes: {
                                    [key: string]: number;
                                };
                                /** @description Closing balance of the bank and of the ledger, whole đồng; `unexplained`: the difference that is new */
                                balance?: {
                                    bank: number;
                                    books: number;
                                    unexplained: number;
                                };
                            };
                            /** @description The first of those that an officer will have to look at */
                            lines: {
                                line: number;
                                bookedAt: string;
                                bankReference: string;
                                amount: number;
                                counterName: string | null;
                                description: string | null;
                                /** @enum {string} */
                                outcome: "recorded" | "already" | "amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "amount-at-provider-differs" | "refunded" | "contrary" | "outgoing" | "rejected";
                            }[];
                            /** @description The first lines that cannot be read */
                            rejected: {
                                line: number;
                                findings: {
                                    column: string;
                                    vi: string;
                                    en: string;
                                }[];
                            }[];
                            /** @description When this very file was read before */
                            readBefore: string | null;
                            /** @description SHA-256 of the file, hexadecimal */
                            digest: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-statements/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One that was uploaded: by whom, its digest, and what its lines would bring now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    uploadId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            uploadId: string;
                            /** @enum {string} */
                            state: "waiting" | "releasing" | "released" | "rejected";
                            /** Format: date-time */
                            uploadedAt: string;
                            uploadedBy: string;
                            /** @description Uploaded by whoever asks: another officer decides */
                            own: boolean;
                            /** @description What the preview counted when it was uploaded */
                            foreseen: {
                                lines: number;
                                /** @description whole đồng that came and were not booked before */
                                received: number;
                                /** @description lines by what became of them */
                                outcomes: {
                                    [key: string]: number;
                                };
                                /** @description Closing balance of the bank and of the ledger, whole đồng; `unexplained`: the difference that is new */
                                balance?: {
                                    bank: number;
                                    books: number;
                                    unexplained: number;
                                };
                            };
                            decidedBy: string | null;
                            decidedAt: string | null;
                            /** @description Why it was rejected */
                            reason: string | null;
                            /** @description SHA-256 of the file, hexadecimal */
                            digest: string;
                            byteLength: number;
                            /** @description Lines are being booked at this moment */
                            held: boolean;
                            /** @description What the release brought */
                            booked: {
                                lines: number;
                                /** @description whole đồng that came and were not booked before */
                                received: number;
                                /** @description lines by what became of them */
                                outcomes: {
                                    [key: string]: number;
                                };
                                /** @description Closing balance of the bank and of the ledger, whole đồng; `unexplained`: the difference that is new */
                                balance?: {
                                    bank: number;
                                    books: number;
                                    unexplained: number;
                                };
                            } | null;
                            /** @description As it would be booked now; null once it is decided, and where the file was changed */
                            preview: {
                                summary: {
                                    lines: number;
                                    /** @description whole đồng that came and were not booked before */
                                    received: number;
                                    /** @description lines by what became of them */
                                    outcomes: {
                                        [key: string]: number;
                                    };
                                    /** @description Closing balance of the bank and of the ledger, whole đồng; `unexplained`: the difference that is new */
                                    balance?: {
                                        bank: number;
                                        books: number;
                                        unexplained: number;
                                    };
                                };
                                /** @description The first of those that an officer will have to look at */
                                lines: {
                                    line: number;
                                    bookedAt: string;
                                    bankReference: string;
                                    amount: number;
                                    counterName: string | null;
                                    description: string | null;
                                    /** @enum {string} */
                                    outcome: "recorded" | "already" | "amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "amount-at-provider-differs" | "refunded" | "contrary" | "outgoing" | "rejected";
                                }[];
                                /** @description The first lines that cannot be read */
                                rejected: {
                                    line: number;
                                    findings: {
                                        column: string;
                                        vi: string;
                                        en: string;
                                    }[];
                                }[];
                                /** @description When this very file was read before */
                                readBefore: string | null;
                                /** @description SHA-256 of the file, hexadecimal */
                                digest: string;
                            } | null;
                            /** @description Its bytes are not those that were uploaded: it can only be rejected */
                            changed: boolean;
                            mayDecide: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-statements/{uploadId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Books it, a transaction a line; never by whoever uploaded it, and nothing twice */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    uploadId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description SHA-256 of the file that was on the screen, hexadecimal */
                        digest: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-statements/{uploadId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects it with the reason; never by whoever uploaded it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    uploadId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refund-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refunds that wait for a file for the bank, and the files of the office */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            waiting: {
                                count: number;
                                /** @description whole đồng */
                                amount: number;
                                /** @description The statement did not say where the money came from: paid back outside a file */
                                withoutAccount: number;
                            };
                            /** @description newest first */
                            files: {
                                /** Format: uuid */
                                fileId: string;
                                madeAt: string;
                                madeBy: string;
                                count: number;
                                total: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Puts what waits into a file */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            fileId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refund-files/{fileId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file for the bank (CSV), the same whenever it is downloaded */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{refundId}/bank-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the bank says of a refund of a transfer, where no statement says it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    refundId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        result: "done";
                        bankReference: string;
                    } | {
                        /** @enum {string} */
                        result: "failed";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contribution-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of the agency and those below it, newest first, without names */
        get: {
            parameters: {
                query?: {
                    /** @description A reference, or an insurance or citizen number of who pays or is paid for */
                    search?: string;
                    state?: "created" | "awaiting-payment" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded";
                    /** @description On which it was made */
                    day?: string;
                    after?: string;
                    madeAt?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            orders: {
                                reference: string;
                                /** @enum {string} */
                                kind: "household-health" | "voluntary";
                                /** @enum {string} */
                                state: "created" | "awaiting-payment" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded";
                                channel: ("vnpay" | "bank-transfer") | null;
                                /** @description đồng */
                                amount: number;
                                participants: number;
                                /** Format: date-time */
                                createdAt: string;
                                agencyName: string;
                            }[];
                            /** @description Where the next page begins */
                            next: {
                                /** Format: uuid */
                                after: string;
                                /** Format: date-time */
                                madeAt: string;
                            } | null;
                            mayOpen: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contribution-orders/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order: who pays and for whom, what became of it, its money, its ledger; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reference: string;
                            /** @enum {string} */
                            kind: "household-health" | "voluntary";
                            /** @enum {string} */
                            state: "created" | "awaiting-payment" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded";
                            channel: ("vnpay" | "bank-transfer") | null;
                            /** @description đồng */
                            amount: number;
                            /** Format: date-time */
                            createdAt: string;
                            sentAt: string | null;
                            /** Format: date-time */
                            expiresAt: string;
                            /** @description When the provider is asked next */
                            askAt: string | null;
                            asked: number;
                            agencyName: string;
                            payer: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or YYYY */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                socialInsuranceNumber: string | null;
                                /** @description Last four digits: to compare with the card on the desk */
                                citizenNumberEnd: string | null;
                                /** @description Ward and province */
                                place: string;
                                agencyName: string;
                                deceasedOn: string | null;
                            };
                            items: {
                                /** @enum {string} */
                                fund: "health" | "social-insurance";
                                /** @enum {string} */
                                relation: "self" | "child" | "relative";
                                fullName: string;
                                insuranceNumber: string;
                                /** Format: date */
                                fromDay: string;
                                /** Format: date */
                                toDay: string;
                                months: number;
                                /** @description đồng */
                                gross: number;
                                /** @description đồng */
                                support: number;
                                /** @description đồng */
                                amount: number;
                                recordedAt: string | null;
                            }[];
                            payments: {
                                /** @enum {string} */
                                provider: "vnpay" | "bank-transfer";
                                providerKey: string;
                                /** @description đồng */
                                amount: number;
                                bankCode: string | null;
                                /** Format: date-time */
                                paidAt: string;
                                /** Format: date-time */
                                receivedAt: string;
                                /** @enum {string} */
                                state: "recorded" | "open" | "refunding" | "refunded" | "kept";
                            }[];
                            refunds: {
                                /** @description đồng */
                                amount: number;
                                /** @enum {string} */
                                state: "approved" | "sent" | "done" | "failed";
                                /** Format: date-time */
                                approvedAt: string;
                                lastError: string | null;
                            }[];
                            /** @description Those that this officer may open */
                            exceptions: {
                                /** Format: uuid */
                                exceptionId: string;
                                /** @enum {string} */
                                kind: "amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "refund-failed" | "refund-unanswered" | "only-at-provider" | "only-here" | "amount-at-provider-differs" | "state-at-provider-differs" | "balance-differs";
                                /** @enum {string} */
                                state: "open" | "proposed" | "closed";
                            }[];
                            /** @description Oldest first */
                            events: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                type: "created" | "sent" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded" | "refund-failed";
                                /** @enum {string} */
                                actor: "citizen" | "officer" | "machine" | "provider";
                                officer: string | null;
                                /** @description The provider’s own words, or the channel */
                                detail: string | null;
                            }[];
                            /** @description What stands of it in the ledger */
                            entries: {
                                entryId: number;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                kind: "received" | "recorded" | "refund-approved" | "refunded" | "refund-failed" | "fee" | "kept";
                                lines: {
                                    /** @enum {string} */
                                    account: "clearing-vnpay" | "clearing-bank-transfer" | "unallocated" | "fund-health" | "fund-social-insurance" | "state-support" | "refunds-payable" | "provider-fees" | "other-income";
                                    /** @description The first month, of several the first and the last */
                                    month: string | null;
                                    /** @description đồng */
                                    debit: number;
                                    /** @description đồng */
                                    credit: number;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a person, oldest first, without names */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "proposed" | "closed";
                    page?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            exceptions: {
                                /** Format: uuid */
                                exceptionId: string;
                                /** @enum {string} */
                                kind: "amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "refund-failed" | "refund-unanswered" | "only-at-provider" | "only-here" | "amount-at-provider-differs" | "state-at-provider-differs" | "balance-differs";
                                /** @enum {string} */
                                state: "open" | "proposed" | "closed";
                                /** Format: date-time */
                                openedAt: string;
                                /** @description Of the order; of a payment without one, as it was told */
                                reference: string | null;
                                provider: ("vnpay" | "bank-transfer") | null;
                                /** @description What came */
                                amount: number | null;
                                /** @description Of an agency below the officer’s, which proposed it; null: of their own */
                                agencyName: string | null;
                                proposal: ("record" | "refund" | "transfer" | "arrived" | "take-in" | "keep" | "close") | null;
                                proposedBy: string | null;
                                decidedBy: string | null;
                                decidedAt: string | null;
                            }[];
                            counts: {
                                open: number;
                                proposed: number;
                                closed: number;
                            };
                            pages: number;
                            mayOpen: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-exceptions/{exceptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them with the money, the order and who pays; logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exceptionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            exceptionId: string;
                            /** @enum {string} */
                            kind: "amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "refund-failed" | "refund-unanswered" | "only-at-provider" | "only-here" | "amount-at-provider-differs" | "state-at-provider-differs" | "balance-differs";
                            /** @enum {string} */
                            state: "open" | "proposed" | "closed";
                            /** Format: date-time */
                            openedAt: string;
                            /** @description Of the order; of a payment without one, as it was told */
                            reference: string | null;
                            provider: ("vnpay" | "bank-transfer") | null;
                            /** @description What came */
                            amount: number | null;
                            /** @description Of an agency below the officer’s, which proposed it; null: of their own */
                            agencyName: string | null;
                            proposal: ("record" | "refund" | "transfer" | "arrived" | "take-in" | "keep" | "close") | null;
                            proposedBy: string | null;
                            decidedBy: string | null;
                            decidedAt: string | null;
                            /** @description What was found, by name */
                            details: {
                                [key: string]: string | number | boolean;
                            };
                            /** @description Why what was paid for cannot be recorded */
                            obstacles: ("died" | "card-changed" | "covered" | "months-taken")[];
                            payment: {
                                /** @enum {string} */
                                provider: "vnpay" | "bank-transfer";
                                providerKey: string;
                                /** @enum {string} */
                                source: "notification" | "query" | "statement" | "reconciliation" | "decision";
                                /** @description The reference as it was told */
                                told: string | null;
                                /** @description đồng */
                                amount: number;
                                bankCode: string | null;
                                /** Format: date-time */
                                paidAt: string;
                                /** Format: date-time */
                                receivedAt: string;
                                /** @enum {string} */
                                state: "recorded" | "open" | "refunding" | "refunded" | "kept";
                                /** @description Neither recorded nor on its way back */
                                left: number;
                                /** @description Of a transfer: whose account it came from */
                                sender: {
                                    name: string | null;
                                    /** @description Its last four characters */
                                    account: string | null;
                                    /** @description What was written on the transfer */
                                    note: string | null;
                                } | null;
                            } | null;
                            order: {
                                reference: string;
                                /** @enum {string} */
                                kind: "household-health" | "voluntary";
                                /** @enum {string} */
                                state: "created" | "awaiting-payment" | "paid" | "recorded" | "expired" | "failed" | "cancelled" | "refunding" | "refunded";
                                /** @description đồng */
                                amount: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                expiresAt: string;
                            } | null;
                            payer: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or YYYY */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                socialInsuranceNumber: string | null;
                                /** @description Last four digits: to compare with the card on the desk */
                                citizenNumberEnd: string | null;
                                /** @description Ward and province */
                                place: string;
                                agencyName: string;
                                deceasedOn: string | null;
                            } | null;
                            refunds: {
                                /** Format: uuid */
                                refundId: string;
                                /** @description đồng */
                                amount: number;
                                /** @enum {string} */
                                state: "approved" | "sent" | "done" | "failed";
                                lastError: string | null;
                            }[];
                            proposedAmount: number | null;
                            proposedOrder: string | null;
                            /** @description Where it is transferred to */
                            proposedTo: {
                                bankName: string;
                                account: string;
                                holder: string;
                            } | null;
                            /** @description By which number the provider’s letter names a refund that went */
                            proposedReference: string | null;
                            /** @description What a provider has been asked to give back, and that has not ended */
                            refund: {
                                /** Format: uuid */
                                refundId: string;
                                /** @description đồng */
                                amount: number;
                            } | null;
                            /** @description The provider can be asked about it now */
                            mayAsk: boolean;
                            reason: string | null;
                            /** @description Newest first */
                            events: {
                                /** Format: date-time */
                                at: string;
                                officer: string;
                                /** @enum {string} */
                                kind: "proposed" | "sent-back" | "decided";
                                /** @enum {string} */
                                decision: "record" | "refund" | "transfer" | "arrived" | "take-in" | "keep" | "close";
                                amount: number | null;
                                reason: string | null;
                            }[];
                            /** @description What a proposal and a decision say they have seen */
                            lastSeq: number;
                            possible: ("record" | "refund" | "transfer" | "arrived" | "take-in" | "keep" | "close")[];
                            may: {
                                propose: boolean;
                                decide: boolean;
                            };
                            /** @description Another officer decides it */
                            ownProposal: boolean;
                            /** @description Who can decide what is proposed; null where nothing is */
                            decider: {
                                /** @description An officer of the agency that it is about, besides whoever proposed it */
                                here: boolean;
                                /** @description The nearest agency above that has somebody who may */
                                above: string | null;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-exceptions/{exceptionId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to record, give back, transfer, note as arrived, take in, keep, or close; another officer decides */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exceptionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "record" | "refund" | "transfer" | "arrived" | "take-in" | "keep" | "close";
                        reason: string;
                        /** @description Of money that is transferred: the account that its payer has named */
                        to?: {
                            bankKey: string;
                            account: string;
                            holder: string;
                        };
                        /** @description Of money that named no order: the one it was meant for */
                        order?: string;
                        /** @description Of a refund that has arrived: by which number the provider’s letter names it */
                        letter?: string;
                        /** @description `lastSeq` of what was on the screen */
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-exceptions/{exceptionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide as was proposed; never by whoever proposed it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exceptionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description `lastSeq` of what was on the screen */
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-exceptions/{exceptionId}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a proposal back with what is wrong about it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exceptionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        /** @description `lastSeq` of what was on the screen */
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refunds under way, failed with what was answered, and done; without names */
        get: {
            parameters: {
                query?: {
                    show?: "living" | "failed" | "done";
                    page?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            refunds: {
                                /** Format: uuid */
                                refundId: string;
                                reference: string | null;
                                /** @enum {string} */
                                provider: "vnpay" | "bank-transfer";
                                /** @description đồng */
                                amount: number;
                                /** @enum {string} */
                                state: "approved" | "sent" | "done" | "failed";
                                reason: string;
                                askedBy: string;
                                approvedBy: string;
                                /** Format: date-time */
                                approvedAt: string;
                                sentAt: string | null;
                                doneAt: string | null;
                                /** @description What the provider or the bank answered */
                                lastError: string | null;
                                /** @description The account that two officers chose, where it does not go back the way it came: bank, number, holder */
                                account: string | null;
                                /** @description Where it was decided; of a failed or unanswered one, where it is decided anew */
                                exceptionId: string | null;
                                /** @description It can be decided anew there */
                                undecided: boolean;
                            }[];
                            counts: {
                                living: number;
                                failed: number;
                                done: number;
                            };
                            pages: number;
                            mayOpen: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Day by day what the providers’ lists say beside our books */
        get: {
            parameters: {
                query?: {
                    page?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reconciliations: {
                                /** Format: date */
                                day: string;
                                /** @enum {string} */
                                provider: "vnpay" | "bank-transfer";
                                /**
                                 * Format: date-time
                                 * @description Of the newest comparison of the day
                                 */
                                at: string;
                                providerCount: number;
                                /** @description đồng */
                                providerTotal: number;
                                ourCount: number;
                                /** @description đồng */
                                ourTotal: number;
                                /** @description đồng */
                                fees: number;
                                differences: number;
                                /** @description What the bank says the account holds at the end of its statement */
                                providerBalance: number | null;
                                /** @description What the ledger has for it then */
                                ourBalance: number | null;
                                /** @description What the differences became, as far as they are of the officer’s agency */
                                exceptions: {
                                    /** Format: uuid */
                                    exceptionId: string;
                                    /** @enum {string} */
                                    kind: "amount-differs" | "late" | "paid-twice" | "unknown-order" | "suspicious" | "not-recordable" | "refund-failed" | "refund-unanswered" | "only-at-provider" | "only-here" | "amount-at-provider-differs" | "state-at-provider-differs" | "balance-differs";
                                    /** @enum {string} */
                                    state: "open" | "proposed" | "closed";
                                }[];
                            }[];
                            more: boolean;
                            mayOpen: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One refund */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    refundId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            refundId: string;
                            reference: string | null;
                            /** @enum {string} */
                            provider: "vnpay" | "bank-transfer";
                            /** @description đồng */
                            amount: number;
                            /** @enum {string} */
                            state: "approved" | "sent" | "done" | "failed";
                            reason: string;
                            askedBy: string;
                            approvedBy: string;
                            /** Format: date-time */
                            approvedAt: string;
                            sentAt: string | null;
                            doneAt: string | null;
                            /** @description What the provider or the bank answered */
                            lastError: string | null;
                            /** @description The account that two officers chose, where it does not go back the way it came: bank, number, holder */
                            account: string | null;
                            /** @description Where it was decided; of a failed or unanswered one, where it is decided anew */
                            exceptionId: string | null;
                            /** @description It can be decided anew there */
                            undecided: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-exceptions/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many wait for whom */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Nobody has proposed anything */
                            open: number;
                            /** @description Proposed by another officer */
                            proposed: number;
                            /** @description Bank statements that another officer uploaded, to be released or rejected */
                            statements: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-exceptions/{exceptionId}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask VNPAY about it now; what its signed answer settles is settled */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exceptionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            answer: "paid" | "suspicious" | "failed" | "unclear" | "given-back" | "not-found" | "no-answer" | "refund-done" | "refund-failed" | "refund-waits";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-refunds/{refundId}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask VNPAY about a refund now, and tell it again of one that it does not know */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    refundId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            answer: "refund-done" | "refund-failed" | "refund-waits";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Totals of some days by account, day and agency */
        get: {
            parameters: {
                query?: {
                    /** @description The first of this month, if none is chosen */
                    from?: string;
                    /** @description Today, if none is chosen */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            accounts: {
                                /** @enum {string} */
                                account: "clearing-vnpay" | "clearing-bank-transfer" | "unallocated" | "fund-health" | "fund-social-insurance" | "state-support" | "refunds-payable" | "provider-fees" | "other-income";
                                /** @description đồng */
                                debit: number;
                                /** @description đồng */
                                credit: number;
                            }[];
                            days: {
                                /** Format: date */
                                day: string;
                                /** @enum {string} */
                                account: "clearing-vnpay" | "clearing-bank-transfer" | "unallocated" | "fund-health" | "fund-social-insurance" | "state-support" | "refunds-payable" | "provider-fees" | "other-income";
                                /** @description đồng */
                                debit: number;
                                /** @description đồng */
                                credit: number;
                            }[];
                            agencies: {
                                agencyCode: string | null;
                                agencyName: string | null;
                                /** @enum {string} */
                                account: "clearing-vnpay" | "clearing-bank-transfer" | "unallocated" | "fund-health" | "fund-social-insurance" | "state-support" | "refunds-payable" | "provider-fees" | "other-income";
                                /** @description đồng */
                                debit: number;
                                /** @description đồng */
                                credit: number;
                            }[];
                            mayExport: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines behind the totals, a page at a time */
        get: {
            parameters: {
                query?: {
                    /** @description The first of this month, if none is chosen */
                    from?: string;
                    /** @description Today, if none is chosen */
                    to?: string;
                    account?: "clearing-vnpay" | "clearing-bank-transfer" | "unallocated" | "fund-health" | "fund-social-insurance" | "state-support" | "refunds-payable" | "provider-fees" | "other-income";
                    agency?: string;
                    afterEntry?: number;
                    afterSeq?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            lines: {
                                entryId: number;
                                seq: number;
                                /** Format: date-time */
                                at: string;
                                /** Format: date */
                                day: string;
                                /** @enum {string} */
                                kind: "received" | "recorded" | "refund-approved" | "refunded" | "refund-failed" | "fee" | "kept";
                                /** @enum {string} */
                                account: "clearing-vnpay" | "clearing-bank-transfer" | "unallocated" | "fund-health" | "fund-social-insurance" | "state-support" | "refunds-payable" | "provider-fees" | "other-income";
                                reference: string | null;
                                /** @description YYYY-MM */
                                month: string | null;
                                agencyCode: string | null;
                                agencyName: string | null;
                                /** @description đồng */
                                debit: number;
                                /** @description đồng */
                                credit: number;
                            }[];
                            more: boolean;
                            /** @description Orders may be opened */
                            mayOpen: boolean;
                            mayExport: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines as CSV or as a workbook, without formulas */
        get: {
            parameters: {
                query?: {
                    /** @description The first of this month, if none is chosen */
                    from?: string;
                    /** @description Today, if none is chosen */
                    to?: string;
                    account?: "clearing-vnpay" | "clearing-bank-transfer" | "unallocated" | "fund-health" | "fund-social-insurance" | "state-support" | "refunds-payable" | "provider-fees" | "other-income";
                    agency?: string;
                    as?: "csv" | "xlsx";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calculators, with the JSON Schema of what each needs to know */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calculators: {
                                /** @enum {string} */
                                name: "pension" | "retirement-date" | "pension-uplift" | "one-time" | "sickness" | "convalescence" | "maternity" | "unemployment" | "work-accident" | "survivors" | "voluntary-contribution" | "household-health-insurance" | "health-co-payment" | "salary-contribution";
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                readonly description: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description JSON Schema of the facts */
                                schema: {
                                    [key: string]: unknown;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/pension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Old-age pension
         * @description Whether a pension is due, at what rate, how much a month, and the lump sum at retirement.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PensionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["PensionResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/retirement-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirement age and date
         * @description The age of retirement and the month from which a pension can be drawn.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RetirementDateInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["RetirementDateResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/pension-uplift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rises of a running pension
         * @description What a pension has become after the adjustments since.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PensionUpliftInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["PensionUpliftResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/one-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One-time social-insurance payment
         * @description Whether the contributions can be drawn at once, and how much that is.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OneTimeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["OneTimeResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/sickness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sickness benefit
         * @description Days and money when ill, or when looking after a child that is ill.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SicknessInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["SicknessResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/convalescence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convalescence
         * @description Days and money of rest after an illness, a birth or an accident at work.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConvalescenceInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["ConvalescenceResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/maternity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maternity benefit
         * @description Leave and money for antenatal visits, a birth, an adoption, and for the father.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MaternityInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["MaternityResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/unemployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unemployment benefit
         * @description Whether unemployment benefit is due, how much a month and for how many months.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UnemploymentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["UnemploymentResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/work-accident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accident at work or occupational disease
         * @description What is paid at once or monthly after an accident at work or for an occupational disease.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WorkAccidentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["WorkAccidentResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/survivors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survivors’ benefits
         * @description What a family receives after a death: for the funeral, every month, or at once.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SurvivorsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["SurvivorsResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/voluntary-contribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Voluntary social-insurance contribution
         * @description What voluntary social insurance costs, by income and way of paying.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VoluntaryContributionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["VoluntaryContributionResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/household-health-insurance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Household health insurance
         * @description What health insurance costs for a household.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HouseholdHealthInsuranceInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["HouseholdHealthInsuranceResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/health-co-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a patient pays with health insurance
         * @description What the fund pays of a treatment, and what the patient pays.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HealthCoPaymentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["HealthCoPaymentResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/salary-contribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contributions on a salary
         * @description What worker and employer pay each month into social, health and unemployment insurance.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SalaryContributionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["SalaryContributionResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Any calculator, by its name */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: {
                                steps: components["schemas"]["CalculationStep"][];
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description There is no such calculator */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/choices/one-time-or-pension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-time payment now, or a pension later
         * @description A one-time payment now against the pension after 0 … N further years, at the law, the tables and the prices of the day of the decision.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OneTimeOrPension"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["OneTimeOrPensionResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/choices/voluntary-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choosing a level of voluntary social insurance
         * @description What each income costs a month after the State’s support, and its pension after 15, 20, 25 and 30 years, at the law and the prices of the day of payment.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VoluntaryLevels"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result: components["schemas"]["VoluntaryLevelsResult"];
                        };
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculators/{name}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A calculation as a PDF, in Vietnamese or English */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description There is no such calculator */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
                /** @description The first fault of the facts */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["CalculationFault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PensionInput: {
            person: {
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
            };
            /** @example 2026-07 */
            pensionStart: string;
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @description đồng */
            averageSalary?: number;
            incapacity?: {
                percent: number;
                /** Format: date */
                concludedOn: string;
            };
            /** @default false */
            hivWorkAccident?: boolean;
            /** @default false */
            communeOfficer?: boolean;
            missingMonths?: {
                /** @enum {string} */
                scheme: "compulsory" | "voluntary";
                months: number;
                /** @description đồng */
                salary: number;
            };
            seniorityAllowance?: {
                /** @description at most 4 decimals */
                coefficient: number;
                percent: number;
            };
            /** @example 2026-07 */
            stateWindowAlternativeEnd?: string;
        };
        RetirementDateInput: {
            person: {
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
            };
            /**
             * @default normal
             * @enum {string}
             */
            condition?: "normal" | "heavy-or-hard-area" | "underground-coal" | "incapacity-61" | "incapacity-81" | "voluntary-pre-2021";
            /** Format: date */
            concludedOn?: string;
        };
        PensionUpliftInput: {
            /** @description đồng */
            amount: number;
            /** @example 2026-07 */
            amountAsOf: string;
            /** @example 2026-07 */
            pensionStart: string;
            /** @example 2026-07 */
            target: string;
        };
        OneTimeInput: {
            person: {
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
            };
            /** Format: date */
            decisionDate: string;
            /** @example 2026-07 */
            applicationMonth?: string;
            /** @enum {string} */
            ground: "retirement-age" | "emigration" | "serious-illness" | "incapacity-81" | "one-year-out" | "armed-forces-discharge" | "pensioner-emigration";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @description đồng */
            averageSalary?: number;
            /** @default false */
            insuredOnApplication?: boolean;
            /** @default 0 */
            excusedMonths?: number;
            pensioner?: {
                /** @enum {string} */
                kind: "pension" | "allowance";
                /** @description đồng */
                monthlyAmount: number;
                /** @default 0 */
                monthsReceived?: number;
            };
            switches?: {
                /**
                 * @default adjusted
                 * @enum {string}
                 */
                under12Base?: "adjusted" | "nominal";
                /** @enum {string} */
                pre2014Only?: "carry" | "round";
                /** @default false */
                truncateAverage?: boolean;
            };
        };
        SicknessInput: {
            /** @enum {string} */
            kind: "own" | "long-term" | "child";
            leave: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /** @enum {string} */
            part?: "less-than-half" | "half-or-more";
            /**
             * @default [
             *       "sunday"
             *     ]
             */
            weeklyRest?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /** @default [] */
            holidays?: string[];
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @default 0 */
            daysUsedBefore?: number;
            /** @default false */
            heavyOrHardArea?: boolean;
            /** Format: date */
            childBirth?: string;
            /** @default false */
            armedForces?: boolean;
            /**
             * @default ordinary
             * @enum {string}
             */
            cause?: "ordinary" | "self-inflicted" | "alcohol-or-drugs" | "work-accident";
        };
        ConvalescenceInput: {
            /** @enum {string} */
            after: "sickness";
            /** Format: date */
            date: string;
            /** Format: date */
            referenceDate: string;
            days: number;
            /** @default 0 */
            daysUsedBefore?: number;
            /** @enum {string} */
            category: "long-term" | "surgery" | "other";
            sickDaysInYear: number;
        } | {
            /** @enum {string} */
            after: "maternity";
            /** Format: date */
            date: string;
            /** Format: date */
            referenceDate: string;
            days: number;
            /** @default 0 */
            daysUsedBefore?: number;
            /** @enum {string} */
            category: "multiple-birth" | "surgery" | "other";
            /** @default false */
            returnedEarly?: boolean;
        } | {
            /** @enum {string} */
            after: "work-accident";
            /** Format: date */
            date: string;
            /** Format: date */
            referenceDate: string;
            days: number;
            /** @default 0 */
            daysUsedBefore?: number;
            incapacityPercent: number;
        };
        MaternityInput: {
            /** @enum {string} */
            event: "birth";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            birthDate: string;
            /** @default 1 */
            children?: number;
            /** @default 0 */
            livingChildrenBefore?: number;
            /** Format: date */
            leaveStart?: string;
            /** @default false */
            orderedRest?: boolean;
            /** @default false */
            infertilityTreatment?: boolean;
            /** Format: date */
            childDiedOn?: string;
        } | {
            /** @enum {string} */
            event: "adoption";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            adoptedOn: string;
            /** Format: date */
            birthDate: string;
        } | {
            /** @enum {string} */
            event: "father-leave";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            birthDate: string;
            /** @default 1 */
            children?: number;
            /** @default 0 */
            livingChildrenBefore?: number;
            /** Format: date */
            leaveStart?: string;
            /** @default false */
            surgery?: boolean;
            /** @default false */
            under32Weeks?: boolean;
            /** @default true */
            motherQualifies?: boolean;
        } | {
            /** @enum {string} */
            event: "antenatal";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            date: string;
            visits: number[];
            /** @default false */
            farOrPathology?: boolean;
        } | {
            /** @enum {string} */
            event: "pregnancy-loss";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            date: string;
            weeks: number;
            days: number;
        } | {
            /** @enum {string} */
            event: "contraception";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            date: string;
            /** @enum {string} */
            method: "iud" | "sterilisation";
            days: number;
        } | {
            /** @enum {string} */
            event: "voluntary-birth";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** Format: date */
            birthDate: string;
            /** @default 1 */
            children?: number;
            /** @default false */
            otherParentReceives?: boolean;
        };
        UnemploymentInput: {
            /** Format: date */
            decisionDate: string;
            /** Format: date */
            contractEnd: string;
            /** Format: date */
            filedOn: string;
            /**
             * @default standard
             * @enum {string}
             */
            contract?: "standard" | "short";
            /**
             * @default private
             * @enum {string}
             */
            sector?: "private" | "state";
            /** @enum {string} */
            region: "I" | "II" | "III" | "IV";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @default 0 */
            monthsAlreadyUsed?: number;
            monthsReceived?: number;
            /** Format: date */
            benefitStart?: string;
            /** @default false */
            unlawfulTermination?: boolean;
            /** @default false */
            receivesPension?: boolean;
            /** @default false */
            foundWork?: boolean;
        };
        WorkAccidentInput: {
            /** Format: date */
            accidentDate: string;
            /** Format: date */
            entitlementDate: string;
            incapacityPercent: number;
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @default false */
            needsAttendance?: boolean;
            /** Format: date */
            deathDate?: string;
            employer?: {
                /** @description đồng */
                monthlySalary: number;
                /** @default false */
                reduced?: boolean;
            };
        };
        SurvivorsInput: {
            /** Format: date */
            deathDate: string;
            /** @enum {string} */
            status: "contributor" | "pensioner" | "work-injury-monthly";
            /**
             * @default ordinary
             * @enum {string}
             */
            cause?: "ordinary" | "work-accident" | "occupational-disease";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @description đồng */
            averageSalary?: number;
            /** @default 0 */
            missingMonths?: number;
            pension?: {
                /** @description đồng */
                monthlyAmount: number;
                monthsReceived: number;
            };
            allowance?: {
                /** @description đồng */
                monthlyAmount: number;
                incapacityPercent: number;
            };
            /** @default [] */
            relatives?: {
                /** @enum {string} */
                relation: "child" | "spouse" | "parent";
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
                /** @default false */
                incapacity81?: boolean;
                /**
                 * @description đồng
                 * @default 0
                 */
                monthlyIncome?: number;
                /** @default false */
                noDirectCarer?: boolean;
                /** @default false */
                twoInsuredDeceased?: boolean;
            }[];
            /** @default false */
            chooseLumpSum?: boolean;
        };
        VoluntaryContributionInput: {
            /** Format: date */
            payOn: string;
            /** @description đồng */
            income: number;
            /** @enum {string} */
            method: "monthly" | "3-months" | "6-months" | "12-months" | "years-ahead" | "missing-months";
            years?: number;
            months?: number;
            /**
             * @default other
             * @enum {string}
             */
            supportGroup?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
            /** @default 0 */
            supportMonthsUsed?: number;
            /** @example 2026-07 */
            firstMonth?: string;
        };
        HouseholdHealthInsuranceInput: {
            /** Format: date */
            enrolOn: string;
            /** @default true */
            together?: boolean;
            members: {
                months: number;
                /**
                 * @default household
                 * @enum {string}
                 */
                group?: "household" | "student" | "near-poor" | "near-poor-hard-area" | "farm";
            }[];
        };
        HealthCoPaymentInput: {
            /** Format: date */
            visitDate: string;
            benefitCode: number;
            inpatient: boolean;
            /** @description đồng */
            cost: number;
            /**
             * @description đồng
             * @default 0
             */
            suppliesCost?: number;
            /** @default false */
            fiveYears?: boolean;
            /**
             * @description đồng
             * @default 0
             */
            coPaidThisYear?: number;
            /** @example 1.1 */
            visitCode?: string;
            /** @enum {string} */
            line?: "right" | "commune" | "wrong-central" | "wrong-provincial" | "wrong-district";
        };
        SalaryContributionInput: {
            /** @example 2026-07 */
            month: string;
            /** @description đồng */
            salary: number;
            /** @enum {string} */
            region: "I" | "II" | "III" | "IV";
            /**
             * @default private
             * @enum {string}
             */
            sector?: "private" | "state";
            /** @default false */
            foreign?: boolean;
        };
        CalculationFault: {
            type: string;
            /** @description in the reader’s language */
            title: string;
            status: number;
            /** @enum {string} */
            code: "E_UNKNOWN_CALCULATOR" | "E_MISSING" | "E_TYPE" | "E_UNKNOWN_FIELD" | "E_VALUE" | "E_MONEY" | "E_DATE" | "E_MONTH" | "E_PERIOD_ORDER" | "E_PERIOD_OVERLAP" | "E_CONFLICT" | "E_OUT_OF_TABLE";
            /** @description where in the facts: $.history[1].to */
            path: string;
            requestId: string;
            errors: {
                path: string;
                /** @enum {string} */
                code: "E_UNKNOWN_CALCULATOR" | "E_MISSING" | "E_TYPE" | "E_UNKNOWN_FIELD" | "E_VALUE" | "E_MONEY" | "E_DATE" | "E_MONTH" | "E_PERIOD_ORDER" | "E_PERIOD_OVERLAP" | "E_CONFLICT" | "E_OUT_OF_TABLE";
                message: string;
            }[];
        };
        CalculationStep: {
            /** @description what the figure is */
            readonly label: {
                vi: string;
                en: string;
            };
            value: number | string | {
                vi: string;
                en: string;
            };
            /** @enum {string} */
            unit: "dong" | "dong-a-month" | "months" | "months-of-average" | "years" | "age" | "days" | "percent" | "times" | "number" | "day" | "month" | "text";
            /** @description in numbers: 2 × 6,5 + 1,5 × 10 */
            readonly working?: {
                vi: string;
                en: string;
            };
            /** @description the article */
            readonly law?: {
                vi: string;
                en: string;
            };
            /** @description the legal texts of the dated numbers that were used */
            readonly source?: {
                vi: string;
                en: string;
            };
            /**
             * @description only where a number used is not certain
             * @enum {string}
             */
            certainty?: "secondary" | "unverified";
        };
        OneTimeOrPensionResult: {
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /**
             * Format: date
             * @description of law, tables and prices
             */
            asOf: string;
            oneTime: {
                eligible: boolean;
                reasons: ("AGE_NOT_REACHED" | "ENOUGH_YEARS_FOR_PENSION" | "NO_CONTRIBUTION_BEFORE_2025_07" | "TWELVE_MONTHS_NOT_PASSED" | "TWENTY_YEARS_OR_MORE" | "STILL_INSURED")[];
                months: number;
                /** @description in halves or quarters */
                yearsBefore2014?: number;
                /** @description in halves or quarters */
                yearsFrom2014?: number;
                /** @description in halves or quarters */
                monthsOfAverage?: number;
                /** @description đồng */
                averageSalary: number;
                /** @description also where it is not due yet */
                amount: number;
                steps: components["schemas"]["CalculationStep"][];
            };
            further: {
                /** @description YYYY-MM */
                from: string;
                /** @enum {string} */
                scheme: "compulsory" | "voluntary";
                /** @description insured a month */
                income: number;
                /** @description of which the person pays, before the State’s support */
                ownMonthly: number;
                /** @description a month */
                stateSupport: number;
                supportedMonths: number;
            };
            /** @description further years after which there is a right to a pension */
            rightAfter: number;
            chosen: {
                /** @description further years of contribution */
                years: number;
                /** @description whether they lead to a pension */
                eligible: boolean;
                /** @description of contribution in all */
                months: number;
                /** @description what the person pays for the further years, in all */
                ownContributions: number;
                /** @enum {string} */
                route?: "normal" | "heavy-or-hard-area" | "underground-coal" | "voluntary-pre-2021";
                /** @description in halves or quarters */
                yearsCounted?: number;
                /** @description in halves or quarters */
                rate?: number;
                /** @description đồng */
                averageSalary?: number;
                /** @description đồng */
                pension?: number;
                /** @description đồng */
                supplement?: number;
                /** @description the earliest month of the pension, YYYY-MM */
                start?: string;
                ageMonths?: number;
                /** @description of pension, after which it has paid more than the one-time payment and the further contributions */
                breakEvenMonths?: number;
            };
            /** @description to the pension of the chosen years, or why there is none */
            pensionSteps: components["schemas"]["CalculationStep"][];
            years: {
                /** @description further years of contribution */
                years: number;
                /** @description whether they lead to a pension */
                eligible: boolean;
                /** @description of contribution in all */
                months: number;
                /** @description what the person pays for the further years, in all */
                ownContributions: number;
                /** @enum {string} */
                route?: "normal" | "heavy-or-hard-area" | "underground-coal" | "voluntary-pre-2021";
                /** @description in halves or quarters */
                yearsCounted?: number;
                /** @description in halves or quarters */
                rate?: number;
                /** @description đồng */
                averageSalary?: number;
                /** @description đồng */
                pension?: number;
                /** @description đồng */
                supplement?: number;
                /** @description the earliest month of the pension, YYYY-MM */
                start?: string;
                ageMonths?: number;
                /** @description of pension, after which it has paid more than the one-time payment and the further contributions */
                breakEvenMonths?: number;
            }[];
            healthCard: {
                fundPaysPercent: number;
                /** @description a month of the same insurance for who has to buy it */
                householdPremium: number;
            };
            givenUp: {
                /** @description of contribution that no longer count */
                months: number;
                /** @description 0: there is no right to it yet */
                funeral: number;
                /** @description for each relative, at most four; 0: there is no right to it yet */
                survivorMonthly: number;
                /** @description đồng */
                survivorLumpSum: number;
            };
            steps: components["schemas"]["CalculationStep"][];
        };
        VoluntaryLevelsResult: {
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /**
             * Format: date
             * @description of law, tables and prices
             */
            asOf: string;
            /** @description đồng */
            leastIncome: number;
            /** @description đồng */
            mostIncome: number;
            chosen: {
                /** @description đồng */
                income: number;
                /** @description a month */
                contribution: number;
                /** @description a supported month */
                stateSupport: number;
                /** @description a supported month */
                pay: number;
                supportedMonths: number;
                years: number;
                /** @description in halves or quarters */
                rate: number;
                /** @description đồng */
                pension: number;
                months: number;
                /** @description đồng */
                totalPaid: number;
                /** @description of pension, after which it has paid more than was contributed */
                breakEvenMonths: number;
            };
            levels: {
                /** @description đồng */
                income: number;
                /** @description a month */
                contribution: number;
                /** @description a supported month */
                stateSupport: number;
                /** @description a supported month */
                pay: number;
                supportedMonths: number;
                pensions: {
                    years: number;
                    /** @description in halves or quarters */
                    rate: number;
                    /** @description đồng */
                    pension: number;
                }[];
            }[];
            /** @description the pension of the chosen income by years of contribution */
            years: {
                years: number;
                /** @description in halves or quarters */
                rate: number;
                /** @description đồng */
                pension: number;
            }[];
            steps: components["schemas"]["CalculationStep"][];
        };
        PensionResult: {
            eligible: boolean;
            reasons: ("CONTRIBUTION_TOO_SHORT" | "AGE_NOT_REACHED")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /** @enum {string} */
            route?: "normal" | "heavy-or-hard-area" | "underground-coal" | "hiv-work-accident" | "voluntary-pre-2021" | "incapacity";
            months: {
                total: number;
                compulsory: number;
                voluntary: number;
                heavyOrHardArea: number;
            };
            /** @description in halves or quarters */
            yearsCounted?: number;
            /** @description đồng */
            averageSalary?: number;
            /** @description in halves or quarters */
            rateBeforeReduction?: number;
            reduction?: number;
            /** @description in halves or quarters */
            rate?: number;
            /** @description đồng */
            pension?: number;
            floorApplied?: boolean;
            /** @description in halves or quarters */
            supplementMonths?: number;
            /** @description đồng */
            supplement?: number;
            ageMonths?: number;
            referenceAgeMonths?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        RetirementDateResult: {
            ageMonths: number;
            /** @description YYYY-MM */
            attainedMonth: string;
            /** Format: date */
            pensionStart: string;
            steps: components["schemas"]["CalculationStep"][];
        };
        PensionUpliftResult: {
            /** @description đồng */
            pension: number;
            adjustments: {
                /** Format: date */
                effectiveFrom: string;
                /** @description đồng */
                before: number;
                /** @description đồng */
                afterFactor: number;
                /** @description đồng */
                after: number;
            }[];
            steps: components["schemas"]["CalculationStep"][];
        };
        OneTimeResult: {
            eligible: boolean;
            reasons: ("AGE_NOT_REACHED" | "ENOUGH_YEARS_FOR_PENSION" | "NO_CONTRIBUTION_BEFORE_2025_07" | "TWELVE_MONTHS_NOT_PASSED" | "TWENTY_YEARS_OR_MORE" | "STILL_INSURED")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            months: {
                total: number;
                before2014: number;
                from2014: number;
            };
            /** @description in halves or quarters */
            yearsBefore2014?: number;
            /** @description in halves or quarters */
            yearsFrom2014?: number;
            /** @description in halves or quarters */
            monthsOfAverage?: number;
            /** @description đồng */
            averageSalary?: number;
            /** @description đồng */
            gross?: number;
            /** @description đồng */
            stateSupport?: number;
            /** @description đồng */
            amount: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        SicknessResult: {
            eligible: boolean;
            reasons: ("EXCLUDED_CAUSE" | "NOT_INSURED_AT_EVENT" | "CHILD_TOO_OLD")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /** @description đồng */
            salaryBase?: number;
            /** @description in halves or quarters */
            workingDays?: number;
            capDays?: number;
            /** @description in halves or quarters */
            paidDays?: number;
            /** @description in halves or quarters */
            extendedDays?: number;
            extendedPercent?: number;
            segments?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                percent: number;
                months: number;
                oddDays: number;
            }[];
            /** @description đồng */
            amount?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        ConvalescenceResult: {
            eligible: boolean;
            reasons: ("LESS_THAN_30_SICK_DAYS" | "RETURNED_EARLY" | "INCAPACITY_BELOW_15" | "OUTSIDE_30_DAYS")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            maxDays?: number;
            paidDays?: number;
            /** @description đồng */
            dailyAmount?: number;
            /** @description đồng */
            amount?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        MaternityResult: {
            eligible: boolean;
            reasons: ("NOT_INSURED_AT_EVENT" | "CONTRIBUTION_CONDITION_NOT_MET" | "CHILD_TOO_OLD" | "LEAVE_OUTSIDE_WINDOW" | "NOT_IN_FORCE" | "PAID_TO_OTHER_PARENT")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /** @description đồng */
            averageSalary?: number;
            /** Format: date */
            leaveFrom?: string;
            /** Format: date */
            leaveTo?: string;
            leaveMonths?: number;
            oddDays?: number;
            paidDays?: number;
            /** @description đồng */
            allowance?: number;
            /** @description đồng */
            birthAllowance?: number;
            /** @description đồng */
            total?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        UnemploymentResult: {
            eligible: boolean;
            reasons: ("UNLAWFUL_TERMINATION" | "RECEIVES_PENSION" | "LESS_THAN_12_MONTHS" | "FILED_LATE" | "FOUND_WORK")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            monthsCounted?: number;
            /** @description đồng */
            averageSalary?: number;
            /** @description đồng */
            cap?: number;
            /** @description đồng */
            monthly?: number;
            benefitMonths?: number;
            /** @description đồng */
            total?: number;
            reservedMonths?: number;
            periods?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            steps: components["schemas"]["CalculationStep"][];
        };
        WorkAccidentResult: {
            eligible: boolean;
            reasons: ("NOT_INSURED_AT_EVENT" | "INCAPACITY_BELOW_5")[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            /** @enum {string} */
            type?: "one-time" | "monthly";
            yearsCounted?: number;
            /** @description đồng */
            salaryBase?: number;
            /** @description đồng */
            byIncapacity?: number;
            /** @description đồng */
            byContribution?: number;
            /** @description đồng */
            amount?: number;
            /** @description đồng */
            attendanceAllowance?: number;
            /** @description đồng */
            deathAllowance?: number;
            employerMonths?: number;
            /** @description đồng */
            employerCompensation?: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        SurvivorsResult: {
            eligible: boolean;
            reasons: "LUMP_SUM_CHOICE_NOT_ALLOWED"[];
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            funeral: {
                eligible: boolean;
                /** @description đồng */
                amount: number;
            };
            monthly: {
                eligible: boolean;
                relatives: {
                    index: number;
                    eligible: boolean;
                    percent: number;
                    /** @description đồng */
                    amount: number;
                    /** @enum {string} */
                    reason?: "AGE" | "INCOME" | "NO_MONTHLY_RIGHT" | "MORE_THAN_FOUR";
                }[];
                /** @description đồng */
                total: number;
                /** @description YYYY-MM */
                from?: string;
            };
            lumpSum: {
                eligible: boolean;
                /** @description đồng */
                amount: number;
                /** @description in halves or quarters */
                months?: number;
                /** @description đồng */
                averageSalary?: number;
            };
            steps: components["schemas"]["CalculationStep"][];
        };
        VoluntaryContributionResult: {
            /** @enum {string} */
            law: "71/2006" | "58/2014" | "41/2024" | "84/2015" | "38/2013" | "74/2025";
            monthsCovered: number;
            /** @description đồng */
            gross: number;
            supportedMonths: number;
            /** @description đồng */
            stateSupport: number;
            /** @description đồng */
            pay: number;
            /** Format: date */
            payBy?: string;
            steps: components["schemas"]["CalculationStep"][];
        };
        HouseholdHealthInsuranceResult: {
            members: {
                percent: number;
                /** @description đồng */
                premium: number;
                /** @description đồng */
                stateSupport: number;
                /** @description đồng */
                pay: number;
            }[];
            /** @description đồng */
            totalPremium: number;
            /** @description đồng */
            totalSupport: number;
            /** @description đồng */
            totalPay: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        HealthCoPaymentResult: {
            linePercent: number;
            cardPercent: number;
            /** @enum {string} */
            fullCoverage: "NONE" | "BENEFIT_CODE" | "INITIAL_LEVEL" | "BELOW_15_PERCENT" | "SIX_TIMES_BASE";
            /** @description đồng */
            scope: number;
            /** @description đồng */
            fundPays: number;
            /** @description đồng */
            patientPays: number;
            /** @description đồng */
            coPayment: number;
            /** @description đồng */
            coPaidThisYearAfter: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        SalaryContributionResult: {
            base: {
                /** @description đồng */
                socialInsurance: number;
                /** @description đồng */
                healthInsurance: number;
                /** @description đồng */
                unemployment: number;
            };
            worker: {
                /** @description đồng */
                socialInsurance: number;
                /** @description đồng */
                healthInsurance: number;
                /** @description đồng */
                unemployment: number;
                /** @description đồng */
                total: number;
            };
            employer: {
                /** @description đồng */
                pension: number;
                /** @description đồng */
                sicknessMaternity: number;
                /** @description đồng */
                workAccident: number;
                /** @description đồng */
                healthInsurance: number;
                /** @description đồng */
                unemployment: number;
                /** @description đồng */
                total: number;
            };
            /** @description đồng */
            total: number;
            steps: components["schemas"]["CalculationStep"][];
        };
        OneTimeOrPension: {
            person: {
                /** @enum {string} */
                sex: "F" | "M";
                /**
                 * @example 1970-05-10
                 * @example 1970-05
                 * @example 1970
                 */
                birth: string;
            };
            /** Format: date */
            decisionDate: string;
            /**
             * @default one-year-out
             * @enum {string}
             */
            ground?: "one-year-out" | "retirement-age" | "emigration" | "serious-illness" | "incapacity-81" | "armed-forces-discharge";
            history: {
                /** @example 2026-07 */
                from: string;
                /** @example 2026-07 */
                to: string;
                /**
                 * @default compulsory
                 * @enum {string}
                 */
                scheme?: "compulsory" | "voluntary";
                /**
                 * @default employer
                 * @enum {string}
                 */
                regime?: "employer" | "state";
                /** @description đồng */
                salary?: number;
                /** @description at most 4 decimals */
                coefficient?: number;
                /** @enum {string} */
                stateSupport?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
                /**
                 * @default normal
                 * @enum {string}
                 */
                work?: "normal" | "heavy" | "extra-heavy" | "underground-coal";
                /** @default false */
                hardArea?: boolean;
                /** @enum {string} */
                region?: "I" | "II" | "III" | "IV";
            }[];
            /** @default false */
            insuredOnApplication?: boolean;
            /** @default 0 */
            excusedMonths?: number;
            further?: {
                years?: number;
                /** @enum {string} */
                scheme?: "compulsory" | "voluntary";
                /** @description đồng */
                salary?: number;
                /** @enum {string} */
                supportGroup?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
            };
        };
        VoluntaryLevels: {
            /** Format: date */
            payOn: string;
            person: {
                /** @enum {string} */
                sex: "F" | "M";
            };
            /** @description đồng */
            income: number;
            years: number;
            /**
             * @default other
             * @enum {string}
             */
            supportGroup?: "poor" | "near-poor" | "ethnic-minority" | "island" | "other";
            /** @default 0 */
            supportMonthsUsed?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
